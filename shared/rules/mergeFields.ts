/**
 * The merge fields of a letter: facts of the journal that its text names as `{{position}}`, so that they stay true when
 * a fact is corrected. A field without a fact is a problem that stops printing, never a gap on the page.
 */
import { Temporal } from 'temporal-polyfill';
import type { Day, InterviewKind, PersonName, Role, StillWanted } from '../model.ts';
import { fullName, spokenName } from './names.ts';

/** What the templates and the merge fields know about one letter. */
export interface LetterFacts {
  readonly sender: { readonly name: string; readonly phone: string; readonly email: string };
  readonly person: PersonName & { readonly title: string };
  readonly role: Role;
  readonly position: string;
  readonly organization: string;
  /** The day is null where what is written is about no interview that was held. */
  readonly interview: { readonly kind: InterviewKind; readonly day: Day | null };
  /** The others of the interview who get a letter, as one speaks of them. */
  readonly others: readonly string[];
  readonly restate: readonly string[];
  readonly forgot: readonly string[];
  readonly asked: readonly string[];
  readonly learned: readonly string[];
  /** The day for which the decision, else word, was promised. */
  readonly promisedDay: Day | null;
  readonly stillWanted: StillWanted;
  /** How the opportunity ended, as the user writes it; none while it goes on, or when left out. */
  readonly outcome?: string | null;
}

type NoteKind = 'restate' | 'forgot' | 'asked' | 'learned';
type NoteField = `${NoteKind}${number}`;
export type FieldName =
  | 'name'
  | 'spokenName'
  | 'title'
  | 'position'
  | 'organization'
  | 'interviewDay'
  | 'others'
  | 'asked'
  | 'promisedDay'
  | 'outcome'
  | 'myName'
  | 'myPhone'
  | 'myEmail'
  | NoteField;

export interface Field {
  readonly name: FieldName;
  /** In words, for a chip and for the sentence about a field that is not filled. */
  readonly label: string;
  /** Null where the journal has no such fact. */
  readonly value: string | null;
  /** How it stands as an item of a list, where that differs: the note as the user wrote it. */
  readonly item?: string;
}

/** A field as it stands in a text. The names are typed so that a template cannot misspell one. */
export const token = (name: FieldName): string => `{{${name}}}`;

/** Every field of this letter, with its value or null. Notes have one field each, and a first one even when there is none. */
export function mergeFields(facts: LetterFacts): readonly Field[] {
  const text = (name: FieldName, label: string, value: string): Field => ({
    name,
    label,
    value: value.trim() === '' ? null : value.trim(),
  });
  const notes = (kind: NoteKind, label: string, asSaid: (note: string) => string = withinSentence): readonly Field[] =>
    (facts[kind].length === 0 ? [''] : facts[kind]).map((note, at) => ({
      ...text(`${kind}${at + 1}`, facts[kind].length > 1 ? `${label} (${at + 1})` : label, asSaid(note)),
      item: withoutStop(note),
    }));
  return [
    text('name', 'the person’s name', fullName(facts.person)),
    text('spokenName', 'the person’s name as spoken', spokenName(facts.person)),
    text('title', 'the person’s title', facts.person.title),
    text('position', 'the position', facts.position),
    text('organization', 'the organization', facts.organization),
    text('interviewDay', 'the day of the interview', facts.interview.day === null ? '' : sayInLetter(facts.interview.day)),
    text('others', 'the others whom you met', inWords(facts.others)),
    text('promisedDay', 'the promised day', facts.promisedDay === null ? '' : sayInLetter(facts.promisedDay)),
    text('outcome', 'how it ended', facts.outcome ?? ''),
    ...notes('restate', 'what to re-state', asStatement),
    ...notes('forgot', 'what you forgot to say', asStatement),
    text('asked', 'what they asked for', inWords(facts.asked.map(withinSentence).map(withArticle))),
    ...notes('asked', 'what they asked for'),
    ...notes('learned', 'what you learned'),
    text('myName', 'your name', facts.sender.name),
    text('myPhone', 'your phone number', facts.sender.phone),
    text('myEmail', 'your e-mail address', facts.sender.email),
  ];
}

/** A line that begins with it is an item of a list. */
export const bullet = '• ';
const anyToken = /(^[^\S\n]*•[^\S\n]*)?\{\{\s*([^{}\n]*?)\s*\}\}/gm;

/** The names of the fields in a text, each once, in their order, known or not. */
export function fieldsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(anyToken)].map((match) => match[2] ?? ''))];
}

export interface Filled {
  readonly text: string;
  /** The fields that have no value, by name; they stand in the text as they were. */
  readonly unfilled: readonly string[];
}

/** Puts the values in. It looks at the text once: braces inside a value are text. */
export function fillIn(text: string, fields: readonly Field[]): Filled {
  const byName = new Map<string, Field>(fields.map((field) => [field.name, field]));
  const unfilled = new Set<string>();
  const filled = text.replace(anyToken, (written: string, mark: string | undefined, name: string) => {
    const field = byName.get(name);
    if (field === undefined || field.value === null) {
      unfilled.add(name);
      return written;
    }
    return mark === undefined ? field.value : mark + (field.item ?? field.value);
  });
  return { text: filled, unfilled: [...unfilled] };
}

/** What to do about a field without a value, in one sentence. */
export function unfilledSentence(name: string, fields: readonly Field[]): string {
  const label = fields.find((field) => field.name === name)?.label;
  if (label === undefined) return `The journal knows no field “${name}”: write what you mean instead of {{${name}}}.`;
  return `The journal does not say ${label}: add it there, or write it instead of {{${name}}}.`;
}

/** "Thursday, June 11", as a letter names a day of this season. */
export function sayInLetter(day: Day): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
}

/** "A", "A and B", "A, B, and C"; semicolons where an item has a comma of its own. */
export function inWords(items: readonly string[]): string {
  const mark = items.some((item) => item.includes(',')) ? ';' : ',';
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  if (items.length === 2) return `${items[0] ?? ''}${mark === ';' ? ';' : ''} and ${last}`;
  return `${items.slice(0, -1).join(`${mark} `)}${mark} and ${last}`;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of what somebody did, as notes begin with them: "Trained a team of nine". */
const deeds = words(`
  achieved automated brought built closed coached completed coordinated created cut delivered designed developed directed doubled earned
  established exceeded expanded founded grew handled hired implemented improved increased introduced kept launched led made managed
  mentored met migrated moved negotiated opened organized planned produced raised ran rebuilt received reduced reopened restructured
  saved served sold started supervised taught took trained tripled won worked wrote`);
/** Other words that begin a note with a capital and have none inside a sentence. Any other first word may be a name, and keeps it. */
const beginners = words(`
  a an the this that these those my our their his her its your one two three four five six seven eight nine ten eleven twelve several
  many some all both no more most first second third new copies copy list lists sample samples references letter letters photographs
  portfolio they he she it we you there in at on for with by from over under during since after before who what how why when where
  dealer sales experience knowledge years work project team`);
/** Things that are asked for and counted: they want their article in a sentence. */
const countable = words('copy letter list portfolio reference resume résumé sample transcript');
/** A point that ends an abbreviation is not the end of a sentence. */
const fullStop = /(?<!\b(?:Inc|Co|Ltd|Corp|Jr|Sr|Dr|St|[ap]\.m|[A-Z]))\.$|[;,]$/u;

const withoutStop = (note: string): string => note.replace(/\s+/g, ' ').trim().replace(fullStop, '');
const firstWord = (note: string): string => /^\p{Lu}?\p{Ll}*(?=[\s,:]|$)/u.exec(note)?.[0]?.toLowerCase() ?? '';

/** A note as it stands inside a sentence: no full stop at its end, no capital on a common first word. */
export function withinSentence(note: string): string {
  const plain = withoutStop(note);
  const first = firstWord(plain);
  return beginners.has(first) || deeds.has(first) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}

/** What somebody did, as the person says it: "Trained a team of nine" becomes "I trained a team of nine". */
const asStatement = (note: string): string =>
  deeds.has(firstWord(withoutStop(note))) ? `I ${withinSentence(note)}` : withinSentence(note);

const withArticle = (thing: string): string => (countable.has(firstWord(thing)) ? `a ${thing}` : thing);
