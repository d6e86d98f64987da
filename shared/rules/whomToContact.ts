import type { Channel, Id, RuleId } from '../model.ts';
import type { AdviceFacts, Answered } from './adviceFacts.ts';
import type { InterviewFact, PersonFact } from './facts.ts';
import { mainInterviewer, metBy, whomToAsk } from './whomToAsk.ts';

/** What leaves a note in somebody's hands. */
const written: readonly Channel[] = ['email', 'letter', 'card', 'fax'];

/**
 * Whom it goes to (P20): status by word of mouth to whoever is asked about the process, a written status note to the most
 * important interviewer, and substance to the person concerned, else to the main interviewer. Null when nobody is known.
 */
export function whomToContact(facts: AdviceFacts, { contactId }: Pick<Answered, 'contactId'>): Id | null {
  const { about, channel, contact, opportunity, open } = facts;
  const met = metSoFar(facts);
  const main = mainInterviewer(met)?.person.id ?? null;
  const process = whomToAsk(met)?.person.id ?? null;
  switch (about) {
    case 'status':
      return (written.includes(channel) ? main : contactId) ?? process ?? contactId ?? contact?.id ?? null;
    case 'thanks':
      return contact?.id ?? contactId ?? open.find(({ rules }) => rules[0] === 'P5' || rules[0] === 'P7')?.contactId ?? main;
    case 'reference':
      return contact?.id ?? open.find(({ rules }) => rules[0] === 'P4')?.contactId ?? opportunity?.references[0]?.person.id ?? null;
    case 'connect':
    case 'keep':
      return contact?.id ?? contactId ?? main;
    default:
      return contact?.id ?? main ?? process;
  }
}

function metSoFar({ opportunity, at }: AdviceFacts): readonly InterviewFact['people'][number][] {
  const interviews = opportunity?.interviews ?? [];
  const last = interviews.findLast(({ startsAt }) => startsAt <= at) ?? interviews.at(-1);
  return last === undefined ? [] : metBy(last, interviews);
}

/** What there is to say about the channel itself (P8); null where nothing. */
export function aboutChannel(
  { about, channel }: Pick<AdviceFacts, 'about' | 'channel'>,
  whom: Pick<PersonFact, 'spoken' | 'preferredChannel' | 'hasAddress' | 'hasEmail'> | null,
): { readonly because: string; readonly rules: readonly RuleId[] } | null {
  if (whom === null) return null;
  const { spoken, preferredChannel: preferred } = whom;
  if (channel === 'email' && !whom.hasEmail) return { because: `no e-mail address is known for ${spoken}`, rules: ['P2'] };
  if ((channel === 'letter' || channel === 'card') && !whom.hasAddress) {
    return { because: `no postal address is known for ${spoken}`, rules: ['P2'] };
  }
  if (about === 'thanks' && channel !== 'letter' && channel !== 'card') {
    const follows = preferred === 'email' && channel === 'email' ? `${spoken} prefers e-mail, and the paper follows` : 'the paper follows';
    return { because: `hard copy, then a second way: ${follows}`, rules: ['P8'] };
  }
  if (preferred === null || channel === 'text') return null;
  const isIt = preferred === channel || (preferred === 'call' && channel === 'voicemail');
  return isIt ? null : { because: `${spoken} prefers ${preferredWords[preferred]}`, rules: ['P8'] };
}

const preferredWords = { letter: 'a letter', email: 'e-mail', call: 'a call', fax: 'a fax' } as const;
