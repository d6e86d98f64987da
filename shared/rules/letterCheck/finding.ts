/** What the letter check looks at and what it finds (P10). */
import type { Day, RuleId } from '../../model.ts';

/** The text of a letter as it will be read, and where in it the journal speaks through a merge field. */
export interface CheckedText {
  /** Paragraphs separated by blank lines, fields filled in. */
  readonly text: string;
  /** In order, disjoint; `value` is null where the journal has no such fact. */
  readonly fields: readonly CheckedField[];
}
export interface CheckedField extends Span {
  readonly name: string;
  readonly value: string | null;
}

/** A stretch of the text in UTF-16 units, half open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The letter itself, with what is not in its text. */
export interface CheckedLetter extends CheckedText {
  readonly enclosures: readonly string[];
  readonly dated: Day;
  readonly today: Day;
  /** Does it run over its first page? */
  readonly isOverOnePage: boolean;
}

export type Layer = 'spelling' | 'grammar' | 'punctuation' | 'journal' | 'practice';
/** An error stops printing until it is mended, ignored or overridden; advice never does. */
export type Weight = 'error' | 'advice';

export type Fix =
  | { readonly kind: 'replace'; readonly with: string }
  | { readonly kind: 'enclose'; readonly name: string }
  /** Puts the merge field of a note at the end of the letter. */
  | { readonly kind: 'add'; readonly field: string };

export interface Finding {
  /** The same slip in the same words has the same key, so that what is ignored stays ignored. */
  readonly key: string;
  readonly ruleId: RuleId;
  readonly layer: Layer;
  readonly weight: Weight;
  /** Null for what concerns the whole letter. */
  readonly place: Span | null;
  /** The words it is about. */
  readonly says: string;
  /** Why, and what would be right: reads on after "says". */
  readonly reason: string;
  readonly fix: Fix | null;
  /** Other fixes, where more than one word could be meant. */
  readonly others: readonly string[];
  /** The word that can be learned; null where there is none. */
  readonly word: string | null;
}

/** What an offline grammar engine has found, in the coordinates of the text. */
export interface GrammarSlip extends Span {
  /** The engine's own name for its rule. */
  readonly rule: string;
  readonly kind: string;
  readonly message: string;
  readonly replacements: readonly string[];
}

/** The key under which the user ignores a finding. */
export const keyOf = (rule: string, says: string): string => `${rule}: ${says.toLowerCase().replace(/\s+/g, ' ').trim()}`.slice(0, 300);

interface Made {
  readonly rule: string;
  /** P10 where it is no other. */
  readonly ruleId?: RuleId;
  readonly layer: Layer;
  readonly weight: Weight;
  readonly place: Span | null;
  readonly says: string;
  readonly reason: string;
  readonly fix?: Fix | null;
}

/** A finding with its key. */
export function finding({ rule, fix = null, ruleId = 'P10', ...rest }: Made): Finding {
  return { key: keyOf(rule, rest.says), ...rest, ruleId, fix, others: [], word: null };
}

/** A replacement, or none where nothing is sure. */
export const replaceWith = (text: string | null): Fix | null => (text === null ? null : { kind: 'replace', with: text });
