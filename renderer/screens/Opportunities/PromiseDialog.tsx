import { useState } from 'react';
import type { PromiseAbout } from '../../../shared/model.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayPromise } from '../../../shared/rules/say.ts';
import { understandPromise } from '../../../shared/rules/spokenPromise.ts';
import type { OpportunityView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { dayAndHourOf, DayAndHourFields, momentOf } from '../../components/DayAndHour.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { SpokenPromise } from '../../components/SpokenPromise.tsx';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';

/** What they promised…: said after the interview, on the telephone or in a letter; it takes the place of what was known (P15). */
export function PromiseDialog({ opportunity, onClose }: { readonly opportunity: OpportunityView; readonly onClose: () => void }) {
  const clock = useClock();
  const [about, setAbout] = useState<PromiseAbout>('decision');
  const [words, setWords] = useState('');
  const [when, setWhen] = useState(() => dayAndHourOf(clock.now, clock.zone));
  const [unsaid, setUnsaid] = useState(false);
  const record = useCommand('promises.record');
  const saidAt = momentOf(when, clock.zone);
  const promise = understandPromise(words, saidAt === '' ? clock.today : dayOf(saidAt, clock.zone));
  const submit = (): void => {
    setUnsaid(promise === null);
    if (promise === null) return;
    record.mutate(
      { opportunityId: opportunity.id, about, promise, saidAt },
      {
        onSuccess: (planned) => {
          tell(`${opportunity.organization.name} promised word: ${sayPromise(promise, clock.today)}.${plannedWords(planned)}`, {
            undo: true,
          });
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={`What ${opportunity.organization.name} promised`}
      lede={<Because rules={['P15', 'P16', 'P17']}>nobody is asked before the day has passed, and then it is a reason to call</Because>}
      verb="Keep the promise"
      busy={record.isPending}
      error={record.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Seg
        label="Word about"
        value={about}
        onChange={setAbout}
        options={[
          { value: 'decision', label: 'The decision' },
          { value: 'nextInterview', label: 'A next interview' },
        ]}
      />
      <SpokenPromise
        words={words}
        spokenOn={dayOf(saidAt === '' ? clock.now : saidAt, clock.zone)}
        error={
          unsaid && promise === null ? 'Say a day or a stretch of days, such as “by Friday afternoon” or “early next week”.' : undefined
        }
        onChange={setWords}
      />
      <DayAndHourFields value={when} onChange={setWhen} error={sentenceAt(record.error, 'saidAt')} />
    </FormDialog>
  );
}
