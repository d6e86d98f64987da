import type { TouchLine } from '../../../shared/rules/touchLine.ts';
import type { ContactView } from '../../../shared/views.ts';
import { channelWords } from '../../words.ts';

const outcomeWords = { reached: '', sent: '', answered: 'an answer', voicemail: 'left a voicemail', noAnswer: 'no answer' } as const;

/** How a line was understood: "You to Ms. Carla Ruiz, Brightwater Supply Co.: call, left a voicemail. “Back on Monday”". */
export function touchWords({ direction, channel, outcome, said }: TouchLine, contact: Pick<ContactView, 'name' | 'organization'>): string {
  const who = [contact.name, contact.organization?.name].filter(Boolean).join(', ');
  const what = [channelWords[channel], outcome === null ? '' : outcomeWords[outcome]].filter((part) => part !== '').join(', ');
  const way = direction === 'out' ? `You to ${who}` : `${who} to you`;
  return `${way}: ${what}.${said === '' ? '' : ` “${said}”`}`;
}
