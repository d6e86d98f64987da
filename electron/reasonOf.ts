/** Why something failed, as the middle of a sentence: the first line of an error's message, without its full stop. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)).replace(/[.\s]+$/, '');
