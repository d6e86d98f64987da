import { useState } from 'react';
import type { Id, TouchAbout } from '../../../shared/model.ts';
import { aboutWords } from '../../../shared/rules/aboutWords.ts';
import { type TouchLine, understandTouch } from '../../../shared/rules/touchLine.ts';
import type { ContactView, FoundRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { dayAndHourOf, DayAndHourFields, momentOf } from '../../components/DayAndHour.tsx';
import { TextField } from '../../components/Field.tsx';
import { HeedNotice } from '../../components/HeedNotice.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { Select } from '../../components/Select.tsx';
import { useHeed } from '../../components/useHeed.ts';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { useDebounced } from '../../useDebounced.ts';
import { capital, channelWords, optionsOf } from '../../words.ts';
import { likelyAbout } from '../Contacts/likelyAbout.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';
import { touchWords } from './touchWords.ts';

/** As many people of that name as can be chosen between at a glance. */
const mostPeople = 4;
/** A name is looked up when it rests for so long. */
const restsMs = 120;
const aboutOptions = optionsOf(aboutWords).map((option) => ({ ...option, label: capital(option.label) }));

/** What the user has chosen otherwise than the line and the person suggest. */
interface Chosen {
  readonly person?: Id;
  readonly about?: TouchAbout;
  readonly job?: Id;
}

/** Log what happened, in one line, from anywhere: "called Ruiz, left a voicemail". What it closes and plans, the journal says. */
export function LogTouchDialog({ onClose }: { readonly onClose: () => void }) {
  const clock = useClock();
  const [id] = useState(newId);
  const [line, setLine] = useState('');
  const [chosen, setChosen] = useState<Chosen>({});
  const [when, setWhen] = useState(() => dayAndHourOf(clock.now, clock.zone));
  const record = useCommand('touches.record');

  const understood = understandTouch(line);
  const name = useDebounced(understood?.name ?? '', restsMs);
  const found = useJournal('search.find', { text: name, limit: 20 }, { enabled: name !== '', keep: true });
  const people = name === '' ? [] : (found.data ?? []).filter(({ kind }) => kind === 'contact').slice(0, mostPeople);
  const who = people.find((person) => person.id === chosen.person) ?? people[0] ?? null;
  const loaded = useJournal('contacts.get', { id: who?.id ?? '' }, { enabled: who !== null, keep: true }).data;
  const contact = understood !== null && loaded !== undefined && loaded.id === who?.id ? loaded : null;
  const jobs = jobsOf(contact);
  const job = jobs.find((each) => each.value === chosen.job)?.value ?? jobs[0]?.value ?? none;
  const touch = {
    contactId: contact?.id ?? null,
    opportunityId: job === none ? null : job,
    direction: understood?.direction ?? 'out',
    channel: understood?.channel ?? 'call',
    about: understood?.direction === 'in' ? ('other' as const) : (chosen.about ?? understood?.about ?? aboutOf(contact)),
    at: momentOf(when, clock.zone),
  };
  const heed = useHeed({ ...touch, at: contact === null ? '' : touch.at });
  const submit = (): void => {
    if (contact === null || understood === null) return;
    record.mutate(
      { ...touch, contactId: contact.id, id, zone: clock.zone, outcome: understood.outcome, said: understood.said },
      {
        onSuccess: (planned) => {
          tell(`${capital(channelWords[understood.channel])}, ${contact.spoken}: logged.${plannedWords(planned)}`, { undo: true });
          onClose();
        },
      },
    );
  };
  const set = (part: Chosen) => setChosen((before) => ({ ...before, ...part }));

  return (
    <FormDialog
      title="Log what happened"
      verb={heed === null ? 'Log it' : 'Log it anyway'}
      busy={record.isPending}
      error={record.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="In a line"
        placeholder="called Ruiz, left a voicemail"
        value={line}
        hint={hintFor(line, understood, name, who, contact)}
        onChange={(event) => setLine(event.target.value)}
      />
      {people.length > 1 && (
        <Seg
          look="chips"
          label="Who of them"
          value={who?.id ?? ''}
          onChange={(person) => set({ person })}
          options={people.map((person) => ({ value: person.id, label: person.title }))}
        />
      )}
      {contact !== null && understood !== null && (
        <>
          <div className="cols-2">
            {understood.direction === 'out' && (
              <Select label="About" value={touch.about} onChange={(about) => set({ about })} options={aboutOptions} />
            )}
            {jobs.length > 1 && <Select label="Opportunity" value={job} onChange={(next) => set({ job: next })} options={jobs} />}
          </div>
          <DayAndHourFields value={when} onChange={setWhen} error={sentenceAt(record.error, 'at')} />
        </>
      )}
      {heed !== null && <HeedNotice advice={heed} />}
    </FormDialog>
  );
}

const none = 'none';

function jobsOf(contact: ContactView | null): readonly { readonly value: string; readonly label: string }[] {
  const jobs = new Map((contact?.opportunities ?? []).map(({ id, title }) => [id, title]));
  return jobs.size === 0 ? [] : [...[...jobs].map(([value, label]) => ({ value, label })), { value: none, label: 'None of these' }];
}

const aboutOf = (contact: ContactView | null): TouchAbout => (contact === null ? 'other' : likelyAbout(contact));

function hintFor(line: string, understood: TouchLine | null, name: string, who: FoundRow | null, contact: ContactView | null): string {
  if (line.trim() === '') return 'What you did, or what they did: “wrote to Tanaka”, “Wood called: word next week”, “heard from Ruiz”.';
  if (understood === null) return 'Begin with what happened, “called”, “e-mailed”, “met”; or with the name, “Ruiz called”.';
  if (contact !== null) return touchWords(understood, contact);
  if (name !== understood.name || who !== null) return 'Looking them up…';
  return `Nobody in the journal is called ${understood.name}. Add them in the contacts first.`;
}
