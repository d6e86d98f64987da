import { interview, met, ohio, organization, person, stages, touch } from './step.ts';
import type { Step } from './step.ts';

const guild = organization(
  '@guild',
  'Ohio Interior Trades Guild',
  'nonprofit',
  ohio('340 East Gay Street, Suite 500', 'Columbus', '43215'),
);
const talk = { id: '@guild.talk', title: 'Informational talk' };

const whitaker = person('@whitaker', ['Ms.', 'Joanne', 'Whitaker'], guild, 'Director of Vendor Programs', {
  phone: '614-555-0145',
  email: 'whitaker@tradesguild.example',
  prefers: 'email',
});

/** A talk for information, still ahead: an interview like any other. */
export const whitakerTalk: readonly Step[] = [
  { at: '2026-06-05 13:00', say: 'organizations.save', input: guild },
  { at: '2026-06-05 13:02', say: 'contacts.save', input: whitaker },
  touch(
    '2026-06-05 13:15',
    '@t.guild.asked',
    ['out', 'email', 'sent'],
    whitaker.id,
    null,
    'Asked for half an hour about vendor programs; Mr. Boone gave me her name',
  ),
  touch('2026-06-08 10:50', '@t.guild.yes', ['in', 'email', null], whitaker.id, null, 'Tuesday at one, at the Guild'),
  ...stages(talk.id, guild.id, talk.title, [['2026-06-08 10:55', 'found', 'through Mr. Boone']]),
  {
    at: '2026-06-08 11:00',
    say: 'interviews.record',
    input: interview('@guild.interview', talk, guild, 'informational', ['2026-06-16', '13:00', '13:45'], '340 East Gay Street, Suite 500', [
      met(whitaker, 'other'),
    ]),
  },
];
