/** The parts of a letter's page in the order of American business custom, from facts: what every paper and screen shows. */
import type { Day, LetterKind, PersonName } from '../model.ts';
import { bullet, withinSentence } from './mergeFields.ts';
import { fullName, salutation, spokenName } from './names.ts';
import { letterDate } from './say.ts';

export interface LetterParts {
  readonly kind: LetterKind;
  readonly sender: { readonly name: string; readonly phones: readonly string[]; readonly email: string };
  /** The sender's address as it stands in a letter. */
  readonly senderAddress: readonly string[];
  readonly person: PersonName & { readonly title: string };
  readonly organization: string;
  /** The address of the branch where the person sits, as it stands in a letter; empty when there is none. */
  readonly personAddress: readonly string[];
  /** The text with its merge fields filled in. */
  readonly text: string;
  readonly enclosures: readonly string[];
  /** Names of whom copies go to. */
  readonly copies: readonly string[];
  readonly dated: Day;
}

export type Block =
  { readonly kind: 'paragraph'; readonly lines: readonly string[] } | { readonly kind: 'list'; readonly items: readonly string[] };

export interface LetterPage {
  readonly senderName: string;
  readonly senderLines: readonly string[];
  readonly date: string;
  readonly recipientLines: readonly string[];
  readonly salutation: string;
  readonly blocks: readonly Block[];
  readonly closing: string;
  readonly signedName: string;
  /** "Enclosures (2): two project samples, list of references"; empty without any. */
  readonly enclosures: string;
  /** "cc: Ms. Priya Natarajan, file"; P11: what was printed is kept. Empty on a card. */
  readonly copies: string;
  /** Who it is for, on a second page. */
  readonly addressee: string;
}

/** Puts a letter or card together. It looks nothing up and decides nothing about space: papers do. */
export function composeLetter(parts: LetterParts): LetterPage {
  const { kind, sender, person, enclosures } = parts;
  const isCard = kind === 'card';
  const reach = [...sender.phones, sender.email].map((each) => each.trim()).filter((each) => each !== '');
  return {
    senderName: sender.name,
    senderLines: isCard ? [] : [parts.senderAddress.join(', '), reach.join('   ')].filter((line) => line !== ''),
    date: letterDate(parts.dated),
    recipientLines: isCard
      ? []
      : [fullName(person), person.title, parts.organization, ...parts.personAddress].filter((line) => line.trim() !== ''),
    // A card is no business letter: it greets with a comma.
    salutation: isCard ? `Dear ${spokenName(person)},` : salutation(person),
    blocks: blocksOf(parts.text),
    closing: isCard ? 'With kind regards,' : 'Sincerely,',
    signedName: sender.name,
    enclosures: isCard || enclosures.length === 0 ? '' : enclosuresLine(enclosures),
    copies: isCard ? '' : copiesLine(parts.copies),
    addressee: fullName(person),
  };
}

/** "Enclosures (2): two project samples, list of references"; items with a comma of their own stand between semicolons. */
export function enclosuresLine(enclosures: readonly string[]): string {
  const names = enclosures.map(withinSentence);
  return `${names.length === 1 ? 'Enclosure' : `Enclosures (${names.length})`}: ${names.join(names.some((name) => name.includes(',')) ? '; ' : ', ')}`;
}

/** "cc: Ms. Priya Natarajan, file", and "cc: file" without names; names with a comma of their own stand between semicolons. */
export function copiesLine(copies: readonly string[]): string {
  return `cc: ${[...copies, 'file'].join(copies.some((name) => name.includes(',')) ? '; ' : ', ')}`;
}

/** Paragraphs stand between blank lines; lines that begin with a bullet are a list, the others keep their breaks. */
function blocksOf(text: string): readonly Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .flatMap((paragraph) => {
      const blocks: Block[] = [];
      for (const line of paragraph.split('\n').map((each) => each.trim())) {
        if (line === '') continue;
        const item = line.startsWith(bullet.trim()) ? capitalized(line.slice(1).trim()) : null;
        const last = blocks.at(-1);
        if (item === null) {
          if (last?.kind === 'paragraph') blocks.splice(-1, 1, { kind: 'paragraph', lines: [...last.lines, line] });
          else blocks.push({ kind: 'paragraph', lines: [line] });
        } else if (last?.kind === 'list') blocks.splice(-1, 1, { kind: 'list', items: [...last.items, item] });
        else blocks.push({ kind: 'list', items: [item] });
      }
      return blocks;
    });
}

const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('en-US') + text.slice(1);

/** The page as plain text, for the archive (P11) and for copying. */
export function plainText(page: LetterPage): string {
  const body = page.blocks.map((block) => (block.kind === 'list' ? block.items.map((item) => bullet + item) : block.lines).join('\n'));
  const end = [page.enclosures, page.copies].filter((line) => line !== '').join('\n');
  return [
    [page.senderName, ...page.senderLines].join('\n'),
    page.date,
    page.recipientLines.join('\n'),
    page.salutation,
    ...body,
    page.closing,
    page.signedName,
    end,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
