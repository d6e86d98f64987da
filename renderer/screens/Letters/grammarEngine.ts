import { Dialect, LocalLinter, SuggestionKind } from 'harper.js';
import type { BinaryModule, Lint } from 'harper.js';
import type { GrammarSlip } from '../../../shared/rules/letterCheck/finding.ts';

/** Finds slips of English, offline. After an exception it is not to be used again: its memory may be spoiled. */
export interface GrammarEngine {
  /** @param words what is no spelling error, besides what was told before. */
  readonly slipsIn: (text: string, words: readonly string[]) => Promise<readonly GrammarSlip[]>;
}

/** Harper, with its default rules only: with all of them on it panics. */
export function grammarEngine(binary: BinaryModule): GrammarEngine {
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  const told = new Set<string>();
  return {
    slipsIn: async (text, words) => {
      const news = words.filter((word) => !told.has(word));
      if (news.length > 0) await linter.importWords(news);
      for (const word of news) told.add(word);
      const byRule = await linter.organizedLints(text, { language: 'plaintext' });
      const places = utf16Places(text);
      return (
        Object.entries(byRule)
          .flatMap(([rule, lints]) => lints.map((lint) => slipOf(rule, lint, places)))
          // Its dictionary does not find every word again that it was told ("Łukasz’s").
          .filter(({ kind, from, to }) => kind !== 'Spelling' || !told.has(text.slice(from, to)))
      );
    },
  };
}

function slipOf(rule: string, lint: Lint, places: readonly number[]): GrammarSlip {
  const span = lint.span();
  const problem = lint.get_problem_text();
  const slip = {
    ...{ rule, kind: lint.lint_kind(), message: lint.message() },
    ...{ from: places[span.start] ?? 0, to: places[span.end] ?? 0 },
    replacements: lint.suggestions().map((suggestion) => {
      const [text, kind] = [suggestion.get_replacement_text(), suggestion.kind()];
      const replacement = kind === SuggestionKind.InsertAfter ? problem + text : kind === SuggestionKind.Remove ? '' : text;
      suggestion.free();
      return replacement;
    }),
  };
  span.free();
  lint.free();
  return slip;
}

/** Where each character stands in UTF-16 units: the engine counts characters. */
function utf16Places(text: string): readonly number[] {
  const places = [0];
  for (const character of text) places.push((places.at(-1) ?? 0) + character.length);
  return places;
}
