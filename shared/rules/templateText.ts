/**
 * How a template becomes the first text of one letter. A template is plain text with merge fields, `{{position}}`, and with
 * brackets for what depends on a fact:
 *
 * - `[ What I learned stays with me: {{learned}}.]` is left out, bracket and all, where the journal has no such fact;
 * - `[one|another]` is the first of its parts whose facts are all known, else the last; a last part may be empty;
 * - a line `• {{restate}}` is a list with a line for each point, and counts as known from two points on.
 *
 * Brackets without a field in them are just brackets.
 */
import type { FieldName, LetterFacts } from './mergeFields.ts';
import { bullet, inWords, mergeFields, token } from './mergeFields.ts';

/** What one letter adds to its facts. */
export interface Writing {
  /** Counted from 0 among the letters of an interview: each begins the lists at another point (P9). */
  readonly place: number;
  /** Whom copies go to, as one speaks of them (P28). */
  readonly copies?: readonly string[];
}

export const listKinds = ['restate', 'forgot', 'learned'] as const;
type ListKind = (typeof listKinds)[number];

/** The fields of templates that no letter has: `restate` is a point of the debrief, whichever is this letter's; `copies` are names. */
export type TemplateField = FieldName | ListKind | 'copies';

/** A field as it stands in a template. */
export const field = (name: TemplateField): string => `{{${name}}}`;

const anyField = /\{\{\s*([^{}\n]*?)\s*\}\}/g;
const listLine = /^[^\S\n]*•[^\S\n]*\{\{\s*(restate|forgot|learned)\s*\}\}[^\S\n]*$/gm;
/** Brackets do not stand within each other. */
const bracket = /\[([^[\]]*\{\{[^[\]]*)\]/g;

/** The text for one letter, its merge fields still in it. Paragraphs that come to nothing leave no trace. */
export function writeFrom(template: string, facts: LetterFacts, { place, copies = [] }: Writing): string {
  const values = new Set<string>(mergeFields(facts).flatMap(({ name, value }) => (value === null ? [] : [name])));
  const isKnown = (name: string): boolean =>
    isList(name) ? facts[name].length > 0 : name === 'copies' ? copies.length > 0 : values.has(name);
  const fits = (part: string): boolean =>
    [...part.matchAll(listLine)].every((match) => facts[match[1] as ListKind].length > 1) &&
    [...part.matchAll(anyField)].every((match) => isKnown(match[1] ?? ''));
  const chosenPart = (_: string, inside: string): string => {
    const parts = inside.split('|');
    return parts.find(fits) ?? (parts.length === 1 ? '' : (parts.at(-1) ?? ''));
  };
  return template
    .replace(/\r\n?/g, '\n')
    .replace(bracket, chosenPart)
    .replace(listLine, (_, kind: ListKind) =>
      pointsOf(kind, facts[kind], place)
        .map((point) => bullet + point)
        .join('\n'),
    )
    .replace(anyField, (written, name: string) =>
      isList(name) ? (pointsOf(name, facts[name], place)[0] ?? '') : name === 'copies' && copies.length > 0 ? inWords(copies) : written,
    )
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

const isList = (name: string): name is ListKind => (listKinds as readonly string[]).includes(name);

/** At most four, more would not stay on one page. Without any, its first field stays open and says so. */
function pointsOf(kind: ListKind, notes: readonly string[], place: number): readonly string[] {
  if (notes.length === 0) return [token(`${kind}1`)];
  return notes.map((_, at) => token(`${kind}${((at + place) % notes.length) + 1}`)).slice(0, 4);
}
