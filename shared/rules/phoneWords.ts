/** The least of a number that finds it by itself: its last two figures are half of everybody's. */
const shortest = 3;

/** Only the figures: "+1 (614) 555-0120" is "16145550120". */
const figuresOf = (phone: string): string => phone.replace(/\D/g, '');

/**
 * The words that a number is found by: every ending of its figures, so that any part of it that is typed, however it is
 * parted, begins one of them. "614-555-0120" gives "6145550120", "145550120" … "120".
 */
export function phoneWords(phone: string): readonly string[] {
  const figures = figuresOf(phone);
  return Array.from({ length: Math.max(0, figures.length - shortest + 1) }, (_, from) => figures.slice(from));
}

/** What could be a number: nothing but figures and what parts them, and as many as a local number has. */
const looksLikePhone = /^\s*(\+|00)?[\d\s().\-/]+$/;
const leastFigures = 6;

/**
 * The figures to look for where a number was typed: as they stand, and without the country code or the 0 before the area
 * code, for the number may be kept without them; none where it was not a number.
 */
export function typedPhone(typed: string): readonly string[] {
  const figures = figuresOf(typed);
  if (!looksLikePhone.test(typed) || figures.length < leastFigures) return [];
  const isInternational = /^\s*(\+|00)/.test(typed);
  const bare = isInternational ? figures.replace(/^00/, '') : figures;
  // A country code has one to three figures (ITU-T E.164, 6.2.1); North America writes its 1 also without a plus.
  const drops = isInternational ? [1, 2, 3] : bare.startsWith('0') || (bare.startsWith('1') && bare.length === 11) ? [1] : [];
  return [bare, ...drops.map((drop) => bare.slice(drop))].filter((each) => each.length >= leastFigures);
}
