/** The limits of one calendar file; what goes beyond them is refused, or left out, with a sentence that names them. */
export const calendarLimits = {
  bytes: 10 * 1024 * 1024,
  lines: 400_000,
  lineCharacters: 1_000_000,
  /** A calendar, an event, its alarm, and some to spare. */
  depth: 8,
  events: 10_000,
  linesPerEvent: 2000,
  /** Days taken out of a repetition, or added to it, all together. */
  extraDays: 2000,
  /** Of one that repeats; an interview rarely comes back more often. */
  repetitions: 50,
  people: 60,
  descriptionCharacters: 20_000,
  /** The file itself is kept with its interview up to this length; of a longer one, what belongs to it. */
  sourceCharacters: 64_000,
  /** So many remarks and left-out lines are told one by one; all are counted. */
  told: 2000,
  milliseconds: 3000,
} as const;
