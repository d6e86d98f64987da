import type { ScriptLine } from '../model.ts';
import type { AdviceFacts } from './adviceFacts.ts';
import { lastHeld } from './adviseOther.ts';
import { dayOf } from './days.ts';
import { outcomeWords } from './outcomeWords.ts';
import { sayDay } from './say.ts';

/** What to say where it is not about the status: one or two lines from the facts, none where the user alone knows (`other`). */
export function otherScript(facts: AdviceFacts): readonly ScriptLine[] {
  const { opportunity, contact, at, lastTouch, asked } = facts;
  const met = lastHeld(opportunity, at);
  const metOn = met === null ? null : sayDay(dayOf(met.startsAt, met.zone));
  const known = metOn === null ? 'where you know each other from' : `what you spoke of in the interview on ${metOn}`;
  const job = opportunity === null ? null : `${opportunity.opportunity.title} at ${opportunity.organization.name}`;
  switch (facts.about) {
    case 'thanks':
      return thanks(facts, metOn);
    case 'reference':
      return reference(facts, job);
    case 'give':
      return [
        say(`what you found, and what in ${metOn === null ? 'your talk' : `the talk on ${metOn}`} it belongs to; ask for nothing`, 'P25'),
      ];
    case 'extra':
      return [say(`whose recommendation it is, and what it adds${job === null ? '' : ` for ${job}`}; once`, 'P26')];
    case 'enclosure':
      return asked.length === 0
        ? [say('what they asked for, by its name', 'P3')]
        : [say(`here is what you asked for: ${asked.join('; ')}`, 'P3')];
    case 'reply':
      return [say('the answer to what they asked, first; then your thanks for their word', 'P23')];
    case 'connect':
      return [
        say(
          `${metOn === null ? 'where you know each other from' : `that you met in the interview on ${metOn}`}, and that you would like to stay in touch`,
          'P33',
        ),
      ];
    case 'keep':
      return [
        say(
          `${lastTouch === null ? known : `what you spoke of on ${sayDay(dayOf(lastTouch.at, lastTouch.zone))}`}, how ${contact === null ? 'they are' : `${contact.spoken} is`}, and something of use to them; no request`,
          'P34',
        ),
      ];
    default:
      return [];
  }
}

const say = (text: string, ...rules: ScriptLine['rules']): ScriptLine => ({ label: 'Say', text, rules });

function thanks({ opportunity }: AdviceFacts, metOn: string | null): readonly ScriptLine[] {
  const title = opportunity?.opportunity.title ?? null;
  switch (opportunity?.opportunity.stage) {
    case 'rejected':
      return [say('thanks for their time and interest, and that you would be glad to stay in their circle', 'P27')];
    case 'offer':
    case 'accepted':
      return [say(`thanks for the offer of ${title ?? 'the position'}, and for their part in it`, 'P30')];
    default:
      return [
        say(
          `thanks for ${metOn === null ? 'their time' : `the conversation on ${metOn}`}${title === null ? '' : `, and that ${title} interests you`}`,
          'P5',
        ),
      ];
  }
}

/** Never more than the job, the employer and the day (P4). */
function reference({ opportunity, contact, at }: AdviceFacts, job: string | null): readonly ScriptLine[] {
  if (opportunity === null || job === null) return [say('may I name you as a reference?', 'P4')];
  const link = opportunity.references.find(({ person }) => contact === null || person.id === contact.id);
  if (link?.permission !== 'given') return [say(`may I name you as a reference for ${job}?`, 'P4')];
  const ended = outcomeWords(opportunity.opportunity.stage);
  if (ended !== null) return [say(`how it ended: ${ended}; and thanks for vouching for you`, 'P4')];
  const ahead = opportunity.interviews.find(({ startsAt }) => startsAt > at);
  const day = ahead === undefined ? '' : `, after the interview on ${sayDay(dayOf(ahead.startsAt, ahead.zone))}`;
  return [say(`that a call may come about ${job}${day}, and ask how it went if one came`, 'P4')];
}
