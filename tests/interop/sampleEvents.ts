import type { CalendarEvent } from '../../electron/services/calendarFile/calendarEvent.ts';

const plain = { sequence: 0, changedAt: '2026-06-11T19:40:00Z', place: '', certain: true, busy: false };

/** Events of the sample world with everything that readers stumble over: zones, clock changes, long and awkward texts. */
export const sampleEvents: readonly CalendarEvent[] = [
  {
    ...plain,
    id: '019e0000-0000-7000-8000-000000000001',
    sequence: 2,
    when: { kind: 'time', from: '2026-06-11T14:00:00Z', to: '2026-06-11T15:15:00Z', zone: 'America/New_York' },
    summary: "Panel interview: McDonald's Blinds and Shades",
    description:
      "For: Sales Manager, McDonald's Blinds and Shades\nWith: Ms. Dana McDonald (decision maker), Mr. Luis Ortega (interviewer)",
    place: '2200 Commerce Park Drive, Suite 120; Columbus, OH 43229',
    category: 'Interview',
    busy: true,
  },
  {
    ...plain,
    id: '019e0000-0000-7000-8000-000000000002',
    when: { kind: 'day', day: '2026-06-12' },
    summary: 'Thank-you letter: Ms. Aiko Tanaka',
    description: 'Everyone you met gets thanks within 24 hours (P5).\nBlocked: address missing.',
    category: 'Letter',
    certain: false,
  },
  {
    ...plain,
    id: '019e0000-0000-7000-8000-000000000003',
    // The night in which New York's clocks go forward.
    when: { kind: 'time', from: '2026-03-08T06:30:00Z', to: '2026-03-08T07:30:00Z', zone: 'America/New_York' },
    summary: 'Call: Żółć 東京 עברית 👩🏽‍💼',
    description: `Backslash \\ and "quotes", a comma; a semicolon\n\n${'Häuser, größer; früher. '.repeat(30)}👍🏿`,
    category: 'Call',
  },
  {
    ...plain,
    id: '019e0000-0000-7000-8000-000000000004',
    // Lord Howe's clocks move by half an hour.
    when: { kind: 'time', from: '2026-10-03T14:00:00Z', to: '2026-10-03T16:00:00Z', zone: 'Australia/Lord_Howe' },
    summary: 'Call after the letter: Ms. Noor Haddad',
    description: 'When: Sun 4 October 2026',
    category: 'Call',
  },
  {
    ...plain,
    id: '019e0000-0000-7000-8000-000000000005',
    // 02:30 comes twice in Berlin on this night, and this begins at the first and ends at the second one.
    when: { kind: 'time', from: '2026-10-25T00:30:00Z', to: '2026-10-25T01:30:00Z', zone: 'Europe/Berlin' },
    summary: 'Call: Ms. Hannah Brandt',
    description: 'Because nothing came (P16).',
    category: 'Keep in touch',
  },
];
