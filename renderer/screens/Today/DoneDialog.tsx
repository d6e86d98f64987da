import { useState } from 'react';
import type { Channel, TouchOutcome } from '../../../shared/model.ts';
import type { FollowUpView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { DayAndHourFields, dayAndHourOf, momentOf } from '../../components/DayAndHour.tsx';
import { TextArea } from '../../components/Field.tsx';
import { HeedNotice } from '../../components/HeedNotice.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { Select } from '../../components/Select.tsx';
import { useHeed } from '../../components/useHeed.ts';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { capital, channelWords, optionsOf } from '../../words.ts';
import { aboutOf } from '../../../shared/rules/aboutOf.ts';
import { FormDialog } from './FormDialog.tsx';
import { plannedWords } from './todayWords.ts';

const spoken = new Set<Channel>(['call', 'meeting']);
const outcomesOf = (channel: Channel): readonly { readonly value: TouchOutcome; readonly label: string }[] =>
  spoken.has(channel)
    ? [
        { value: 'reached', label: 'Reached' },
        { value: 'voicemail', label: 'Left a voicemail' },
        { value: 'noAnswer', label: 'No answer' },
      ]
    : [
        { value: 'sent', label: 'Sent' },
        { value: 'answered', label: 'Sent, and answered' },
      ];

/** How a follow-up of this kind is usually done. */
const usualChannel = (followUp: FollowUpView): Channel =>
  followUp.kind === 'letter' || followUp.kind === 'card' || followUp.kind === 'email' ? followUp.kind : 'call';

/** Done…: by which channel, what came of it, what was said, and when. It becomes a touch in the timeline. */
export function DoneDialog({ followUp, onClose }: { readonly followUp: FollowUpView; readonly onClose: () => void }) {
  const clock = useClock();
  const [channel, setChannel] = useState<Channel>(usualChannel(followUp));
  const [outcome, setOutcome] = useState<TouchOutcome>(outcomesOf(usualChannel(followUp))[0]?.value ?? 'reached');
  const [said, setSaid] = useState('');
  const [when, setWhen] = useState(() => dayAndHourOf(clock.now, clock.zone));
  const [touchId] = useState(newId);
  const complete = useCommand('followUps.complete');
  const at = momentOf(when, clock.zone);
  const heed = useHeed({
    contactId: followUp.person.id,
    opportunityId: followUp.opportunity?.id ?? null,
    about: aboutOf(followUp),
    channel,
    direction: 'out',
    at,
  });
  const done = (): void =>
    complete.mutate(
      { id: followUp.id, touchId, at, zone: clock.zone, channel, outcome, said },
      {
        onSuccess: (planned) => {
          const stays = outcome === 'noAnswer' && !followUp.status && followUp.person.id !== null;
          const became = stays ? 'nobody answered; it stays open' : 'done';
          tell(`${followUp.title}, ${followUp.person.spoken}: ${became}.${plannedWords(planned)}`, { undo: true });
          onClose();
        },
      },
    );
  const choose = (next: Channel) => {
    setChannel(next);
    setOutcome(outcomesOf(next)[0]?.value ?? 'sent');
  };
  return (
    <FormDialog
      title={`${followUp.title}: ${followUp.person.name}`}
      lede={followUp.organization?.name ?? 'What came of it?'}
      verb={heed === null ? 'Done' : 'Done anyway'}
      busy={complete.isPending}
      error={complete.error}
      onSubmit={done}
      onClose={onClose}
    >
      <Select
        label="By"
        value={channel}
        onChange={choose}
        options={optionsOf(channelWords).map((option) => ({ ...option, label: capital(option.label) }))}
      />
      <div className="fld">
        <span className="fld-label">What came of it</span>
        <Seg label="What came of it" value={outcome} onChange={setOutcome} options={outcomesOf(channel)} />
      </div>
      <TextArea
        label="What was said"
        placeholder="In a line or two; it stands in the timeline"
        value={said}
        error={sentenceAt(complete.error, 'said')}
        onChange={(event) => setSaid(event.target.value)}
      />
      <DayAndHourFields value={when} onChange={setWhen} error={sentenceAt(complete.error, 'at')} />
      {heed !== null && <HeedNotice advice={heed} />}
    </FormDialog>
  );
}
