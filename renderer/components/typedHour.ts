/**
 * The hour that somebody typed, as the journal keeps it: "18:00", "1800", "18", "6 pm", "6:30p" become "HH:MM". What
 * cannot be an hour comes back as it was, for the sentence at the field.
 */
export function typedHour(text: string): string {
  const match = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(?:([ap])\.?\s?m?\.?)?$/i.exec(text.trim());
  if (match === null) return text;
  const [, hourText = '', minuteText = '00', half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  if (half !== undefined && (hour < 1 || hour > 12)) return text;
  const full = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (full > 23 || minute > 59) return text;
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
