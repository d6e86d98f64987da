import { useState } from 'react';
import { sayDay } from '../../../shared/rules/say.ts';
import type { QuietView, TagView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { RemoveQuietDays } from '../../components/RemoveQuietDays.tsx';
import { Rule } from '../../components/Rule.tsx';
import { useCommand, useJournal } from '../../journalQueries.ts';
import { counted } from '../../words.ts';
import { QuietDaysDialog } from '../Contacts/QuietDaysDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';
import { TagDialog } from './TagDialog.tsx';

type CountedTag = TagView & { readonly people: number };

/** The tags, each with how often to be in touch with its people, and the days on which nobody is written to (P34). */
export function KeepingInTouch() {
  const [asked, setAsked] = useState<CountedTag | 'newTag' | 'quiet' | null>(null);
  const tags = useJournal('tags.list', {}).data;
  const quiet = useJournal('quietDays.list', { contactId: null }).data;
  const close = () => setAsked(null);
  return (
    <section aria-labelledby="keep">
      <div className="sec">
        <h2 className="title-4" id="keep">
          Keeping in touch
        </h2>
        <Rule id="P34" />
      </div>
      <h3 className="label-sm">Tags</h3>
      {tags?.length === 0 && (
        <p className="because">A tag keeps people together by a word, trade or mentor, and may say how often to be in touch.</p>
      )}
      <ul className="sets">
        {tags?.map((tag) => (
          <TagRow key={tag.id} tag={tag} onChange={() => setAsked(tag)} />
        ))}
      </ul>
      <Button size="sm" onClick={() => setAsked('newTag')}>
        Add a tag…
      </Button>
      <h3 className="label-sm">Quiet days for everybody</h3>
      {quiet?.length === 0 && (
        <p className="because">What falls into quiet days, a vacation or the holidays, comes on the first day after them.</p>
      )}
      <ul className="sets">
        {quiet?.map((stretch) => (
          <QuietRow key={stretch.id} stretch={stretch} />
        ))}
      </ul>
      <Button size="sm" onClick={() => setAsked('quiet')}>
        Add quiet days…
      </Button>
      {asked === 'quiet' && <QuietDaysDialog contact={null} onClose={close} />}
      {asked !== null && asked !== 'quiet' && <TagDialog tag={asked === 'newTag' ? null : asked} onClose={close} />}
    </section>
  );
}

/** "every 30 to 60 days", "at most every 60 days", "no interval". */
function intervalWords({ idealDays, longestDays }: TagView): string {
  if (idealDays !== null && longestDays !== null) return `every ${idealDays} to ${longestDays} days`;
  if (idealDays !== null) return `every ${idealDays} days`;
  return longestDays === null ? 'no interval' : `at the latest every ${longestDays} days`;
}

function TagRow({ tag, onChange }: { readonly tag: CountedTag; readonly onChange: () => void }) {
  const remove = useCommand('tags.remove');
  const people = tag.people === 0 ? 'nobody' : counted(tag.people, 'person', 'people');
  return (
    <li>
      <span className="what">
        <span className="tag">{tag.name}</span>
      </span>
      <span className="val">
        {intervalWords(tag)}, <span className="faint">{people}</span>
      </span>
      <span className="btns">
        <Button look="text" aria-label={`Change… the tag ${tag.name}`} onClick={onChange}>
          Change…
        </Button>
        <Button
          look="text"
          busy={remove.isPending}
          aria-label={`Remove the tag ${tag.name}`}
          onClick={() =>
            remove.mutate(
              { id: tag.id },
              {
                onSuccess: (planned) => tell(`The tag ${tag.name} is removed.${plannedWords(planned)}`, { undo: true }),
                onError: tellProblem,
              },
            )
          }
        >
          Remove
        </Button>
      </span>
    </li>
  );
}

function QuietRow({ stretch }: { readonly stretch: QuietView }) {
  const { today } = useClock();
  const days = `${sayDay(stretch.from, today)} to ${sayDay(stretch.to, today)}`;
  return (
    <li>
      <span className="what">{days}</span>
      <span className="val faint">{[stretch.words, stretch.to < today ? 'over' : ''].filter(Boolean).join(', ')}</span>
      <span className="btns">
        <RemoveQuietDays stretch={stretch} />
      </span>
    </li>
  );
}
