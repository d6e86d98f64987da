/** An entry that is begun and empty goes neither on file nor on paper. */
export const isFilled = (entry: string): boolean => entry.trim() !== '';
