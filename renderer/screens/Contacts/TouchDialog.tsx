import { useState } from 'react';
import type { Channel, Id, TouchAbout, TouchOutcome } from '../../../shared/model.ts';
import { aboutWords } from '../../../shared/rules/aboutWords.ts';
import type { ContactView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { DayAndHourFields, dayAndHourOf, momentOf } from '../../components/DayAndHour.tsx';
import { TextArea } from '../../components/Field.tsx';
import { HeedNotice } from '../../components/HeedNotice.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { Select } from '../../components/Select.tsx';
import { useHeed } from '../../components/useHeed.ts';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { capital, channelWords, optionsOf } from '../../words.ts';
import { likelyAbout } from './likelyAbout.ts';
import { FormDialog } from '../Today/FormDialog.tsx';

type Way = 'in' | 'out';
const channelOptions = optionsOf(channelWords).map((option) => ({ ...option, label: capital(option.label) }));
const aboutOptions = optionsOf(aboutWords).map((option) => ({ ...option, label: capital(option.label) }));

/** What came of it, as far as the way and the channel leave it open. */
function outcomesOf(way: Way, channel: Channel): readonly { readonly value: TouchOutcome; readonly label: string }[] {
  if (way === 'in' || channel === 'meeting' || channel === 'voicemail') return [];
  if (channel !== 'call') return [];
  return [
    { value: 'reached', label: 'Reached' },
    { value: 'voicemail', label: 'Left a voicemail' },
    { value: 'noAnswer', label: 'No answer' },
  ];
}

/** The outcome that needs no asking. */
const plainOutcome = (way: Way, channel: Channel): TouchOutcome | null => {
  if (way === 'in' || channel === 'meeting') return null;
  return channel === 'voicemail' ? 'voicemail' : 'sent';
};

export interface TouchDialogProps {
  readonly contactId: Id;
  /** The opportunity that is chosen first; the contact's own without it. */
  readonly opportunityId?: Id | null;
  readonly direction?: Way;
  readonly onClose: () => void;
}

/** Log a touch…: something that was said, written or sent, in either direction. A word from them closes what was open (P22). */
export function TouchDialog({ contactId, ...rest }: TouchDialogProps) {
  const contact = useJournal('contacts.get', { id: contactId }).data;
  return contact === undefined ? null : <TouchForm contact={contact} {...rest} />;
}

type TouchFormProps = Omit<TouchDialogProps, 'contactId'> & { readonly contact: ContactView };

function TouchForm({ contact, opportunityId = null, direction = 'out', onClose }: TouchFormProps) {
  const clock = useClock();
  const [id] = useState(newId);
  const [way, setWay] = useState<Way>(direction);
  const [channel, setChannel] = useState<Channel>('call');
  const [outcome, setOutcome] = useState<TouchOutcome>('reached');
  const [about, setAbout] = useState<TouchAbout>(() => likelyAbout(contact));
  const opportunities = [...new Map(contact.opportunities.map((each) => [each.id, each])).values()];
  const [chosen, setChosen] = useState(() => (opportunities.find((each) => each.id === opportunityId) ?? opportunities[0])?.id ?? 'none');
  const [said, setSaid] = useState('');
  const [when, setWhen] = useState(() => dayAndHourOf(clock.now, clock.zone));
  const record = useCommand('touches.record');
  const touch = {
    contactId: contact.id,
    opportunityId: chosen === 'none' ? null : chosen,
    direction: way,
    channel,
    // What they say is word from them, whatever it is about.
    about: way === 'in' ? ('other' as const) : about,
    at: momentOf(when, clock.zone),
  };
  const heed = useHeed(touch);

  const outcomes = outcomesOf(way, channel);
  const submit = () =>
    record.mutate(
      {
        ...touch,
        id,
        zone: clock.zone,
        outcome: outcomes.length > 0 ? outcome : plainOutcome(way, channel),
        said,
      },
      {
        onSuccess: ({ added, retired }) => {
          const replanned = added + retired > 0 ? ' What comes next was planned anew.' : '';
          tell(`${capital(channelWords[channel])}, ${contact.spoken}: logged.${replanned}`, { undo: true });
          onClose();
        },
      },
    );

  return (
    <FormDialog
      title={direction === 'in' ? `Word from ${contact.name}` : `Log a touch: ${contact.name}`}
      lede={direction === 'in' ? 'What they said, wrote or sent.' : 'Whatever was said or sent, in either direction.'}
      verb={heed === null ? 'Log it' : 'Log it anyway'}
      busy={record.isPending}
      error={record.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="fld">
        <span className="fld-label">Who</span>
        <Seg
          label="Who"
          value={way}
          onChange={setWay}
          options={[
            { value: 'out', label: 'You to them' },
            { value: 'in', label: 'They to you' },
          ]}
        />
      </div>
      <div className="cols-2">
        <Select label="By" value={channel} onChange={setChannel} options={channelOptions} />
        {way === 'out' && <Select label="About" value={about} onChange={setAbout} options={aboutOptions} />}
      </div>
      {opportunities.length > 0 && (
        <Select
          label="Opportunity"
          value={chosen}
          onChange={setChosen}
          options={[...opportunities.map(({ id: value, title }) => ({ value, label: title })), { value: 'none', label: 'None of these' }]}
        />
      )}
      {outcomes.length > 0 && (
        <div className="fld">
          <span className="fld-label">What came of it</span>
          <Seg label="What came of it" value={outcome} onChange={setOutcome} options={outcomes} />
        </div>
      )}
      <TextArea
        label="What was said"
        placeholder="In a line or two; it stands in the timeline"
        value={said}
        error={sentenceAt(record.error, 'said')}
        onChange={(event) => setSaid(event.target.value)}
      />
      <DayAndHourFields value={when} onChange={setWhen} error={sentenceAt(record.error, 'at')} />
      {heed !== null && <HeedNotice advice={heed} />}
    </FormDialog>
  );
}
