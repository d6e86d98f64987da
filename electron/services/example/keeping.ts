import type { Step } from './step.ts';

const tags = [
  { id: '@tag.mentor', name: 'mentor', idealDays: 45, longestDays: 75 },
  { id: '@tag.trade', name: 'trade', idealDays: 60, longestDays: 90 },
  { id: '@tag.public', name: 'public', idealDays: null, longestDays: null },
];
/** Who has which tag; those of a process that goes on are kept in touch with by it. */
const tagged = [
  ...(['@boone', '@okonkwo', '@brandt'] as const).map((id) => ({ id, tagIds: ['@tag.mentor'] })),
  ...(['@frye', '@ruiz', '@wood'] as const).map((id) => ({ id, tagIds: ['@tag.trade'] })),
  ...(['@achterberg', '@whitfield', '@bell'] as const).map((id) => ({ id, tagIds: ['@tag.public'] })),
];
const inCircle = ['@nwosu', '@orourke', '@brandt'] as const;

/** One evening: a few tags, a small circle, and the week at the lake in July (P33, P34). */
export const keeping: readonly Step[] = [
  ...tags.map((input): Step => ({ at: '2026-06-01 20:10', say: 'tags.save', input })),
  ...tagged.map((input): Step => ({ at: '2026-06-01 20:15', say: 'contacts.tags', input })),
  ...inCircle.map((id): Step => ({ at: '2026-06-01 20:20', say: 'contacts.circle', input: { id, in: true } })),
  {
    at: '2026-06-01 20:25',
    say: 'quietDays.save',
    input: { id: '@quiet.lake', contactId: null, from: '2026-07-02', to: '2026-07-12', words: 'a week at the lake' },
  },
];
