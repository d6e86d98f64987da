import type { LucideIcon } from 'lucide-react';
import { Check, Hand, MessageSquareOff, OctagonX } from 'lucide-react';
import { useState } from 'react';
import type { RefObject } from 'react';
import { Link } from 'wouter';
import type { Channel, Id, TouchAbout } from '../../shared/model.ts';
import { aboutWords } from '../../shared/rules/aboutWords.ts';
import type { Advice } from '../../shared/views.ts';
import { useClock } from '../clock.ts';
import { useJournal } from '../journalQueries.ts';
import { capital, channelWords, optionsOf } from '../words.ts';
import { Because } from './Because.tsx';
import { TalkingPoints } from './TalkingPoints.tsx';
import { Loaded } from './Loaded.tsx';
import { Rules } from './Rule.tsx';
import { Select } from './Select.tsx';
import { reasonWords, verdictWords } from './verdictWords.ts';
import '../theme/detail.css';
import './answer.css';

const aboutOptions = optionsOf(aboutWords);
/** What one sets out to do: a voicemail comes of a call, and a meeting is made by one of the others. */
const channelOptions = (['call', 'email', 'letter', 'card', 'fax', 'text'] as const satisfies readonly Channel[]).map((value) => ({
  value,
  label: channelWords[value],
}));

export interface AnswerProps {
  /** Whom the question is about; null where it is about the opportunity, and the answer names the person. */
  readonly contactId: Id | null;
  readonly opportunityId: Id | null;
  /** The verdict, which takes the focus when W asks for it. */
  readonly verdict?: RefObject<HTMLParagraphElement | null> | undefined;
  /** What it is most likely about; the status when left out. */
  readonly likely?: TouchAbout;
  /** The question stands above already, as a dialog's title does. */
  readonly withoutQuestion?: boolean;
}

/** May I contact them now?: yes, wait until when, or better not; whom, how, what to say and why, for a topic and a channel. */
export function Answer({ contactId, opportunityId, verdict, likely = 'status', withoutQuestion = false }: AnswerProps) {
  const [about, setAbout] = useState<TouchAbout>(likely);
  const [channel, setChannel] = useState<Channel>('call');
  const advice = useJournal('advice.ask', { contactId, opportunityId, about, channel, at: null }, { keep: true });
  return (
    <section className="answer" aria-label="May I contact them now?" data-verdict={advice.data?.verdict}>
      <div className="answer-q">
        {!withoutQuestion && <h3>May I contact them now?</h3>}
        <span>
          <Select look="pick" label="About" value={about} onChange={setAbout} options={aboutOptions} />
          by
          <Select look="pick" label="By" value={channel} onChange={setChannel} options={channelOptions} />
        </span>
      </div>
      <Loaded query={advice} rows={1}>
        {(value) => <Verdict advice={value} line={verdict} />}
      </Loaded>
    </section>
  );
}

const icons: Readonly<Record<Advice['verdict'], LucideIcon>> = { yes: Check, wait: Hand, betterNot: OctagonX };

/** "Call 614-555-0188", "E-mail to dennis@brightwater.example". */
function wayWords({ channel, whom }: Pick<Advice, 'channel' | 'whom'>): string {
  if (channel === 'call' && whom !== null && whom.phone !== '') return `Call ${whom.phone}`;
  if (channel === 'email' && whom !== null && whom.email !== '') return `E-mail to ${whom.email}`;
  return capital(channelWords[channel]);
}

interface VerdictProps {
  readonly advice: Advice;
  readonly line: AnswerProps['verdict'];
}

function Verdict({ advice, line }: VerdictProps) {
  const { today, now } = useClock();
  const { verdict, whom, channel, how, say, rules, also } = advice;
  const Icon = verdict === 'betterNot' && channel === 'text' ? MessageSquareOff : icons[verdict];
  return (
    <>
      <p className="verdict" role="status" ref={line ?? null} tabIndex={-1}>
        <Icon className="i l" aria-hidden />
        {verdictWords(advice, today)}
      </p>
      <dl className="facts">
        {whom !== null && (
          <>
            <dt>Whom</dt>
            <dd>
              <Link className="plain-link" href={`/contacts/${whom.id}`}>
                <b>{whom.name}</b>
              </Link>
              {whom.why !== '' && `, ${whom.why}`}
            </dd>
          </>
        )}
        <dt>How</dt>
        <dd>
          {wayWords(advice)}
          {how !== null && (
            <>
              ; {how.because} <Rules ids={how.rules} />
            </>
          )}
        </dd>
      </dl>
      <Because rules={rules}>{reasonWords(advice, now)}</Because>
      {say.length > 0 && <TalkingPoints lines={say} />}
      {also.map((other) => (
        <p className="also" key={other.because}>
          <Check className="i s" aria-hidden />
          <span>
            {other.because}
            <Rules ids={other.rules} />
          </span>
        </p>
      ))}
    </>
  );
}
