/** An e-mail or a fax as plain text: no letterhead and no inside address; how to reach the sender stands below the name. */
import type { Day, PersonName } from '../model.ts';
import { fullName, salutation } from './names.ts';
import { letterDate } from './say.ts';

export interface MessageParts {
  readonly channel: 'email' | 'fax';
  readonly sender: { readonly name: string; readonly phones: readonly string[]; readonly email: string };
  readonly person: PersonName;
  readonly organization: string;
  readonly subject: string;
  /** With its merge fields filled in. */
  readonly body: string;
  readonly dated: Day;
}

/** Below the text: the closing, the name, and how to be reached. */
export function signatureOf({ sender }: Pick<MessageParts, 'sender'>): readonly string[] {
  return ['Sincerely,', sender.name, ...sender.phones, sender.email].map((line) => line.trim()).filter((line) => line !== '');
}

/** The whole text. A fax says at its head whom it is for, whom it is from, and what it is about; an e-mail's program does. */
export function messageText(parts: MessageParts): string {
  const { channel, sender, person, organization, subject, body, dated } = parts;
  const head = [
    `To: ${[fullName(person), organization].filter((each) => each !== '').join(', ')}`,
    `From: ${[sender.name, ...sender.phones].filter((each) => each.trim() !== '').join(', ')}`,
    `Date: ${letterDate(dated)}`,
    `Subject: ${subject}`,
  ].join('\n');
  const [closing = '', ...signed] = signatureOf(parts);
  return [
    ...(channel === 'fax' ? [head] : []),
    salutation(person),
    body.replace(/\r\n?/g, '\n').trim(),
    `${closing}\n\n${signed.join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
