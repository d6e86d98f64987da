import type { TouchAbout } from '../model.ts';

/** What a touch is about, as it stands before "by call". */
export const aboutWords: Readonly<Record<TouchAbout, string>> = {
  status: 'status',
  thanks: 'thanks',
  reply: 'a reply to them',
  enclosure: 'what they asked for',
  give: 'something to give',
  extra: 'a recommendation or the like',
  connect: 'connecting',
  keep: 'keeping in touch',
  reference: 'a reference',
  other: 'something else',
};
