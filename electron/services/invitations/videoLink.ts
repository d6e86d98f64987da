import type { EventProperty } from './eventProperties.ts';

const ofMeeting =
  /https:\/\/[^\s<>"]*(?:zoom\.us\/|teams\.microsoft\.com\/|teams\.live\.com\/|meet\.google\.com\/|webex\.com\/|whereby\.com\/|facetime\.apple\.com\/|gotomeet)[^\s<>"]*/i;
const named = new Set(['CONFERENCE', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK']);

/**
 * Where to join a video meeting: what a property of its own says (RFC 7986 §5.11, Google's, Microsoft's), else the first
 * link of a known service in the place, the page or the description. Empty for none.
 */
export function videoLink(properties: readonly EventProperty[]): string {
  const own = properties.filter(({ name }) => named.has(name)).map(({ values }) => values[0] ?? '');
  const web = own.find((value) => /^https:\/\/[^\s<>"]+$/.test(value));
  if (web !== undefined) return web.slice(0, 1000);
  for (const name of ['LOCATION', 'URL', 'DESCRIPTION']) {
    const text = properties.find((each) => each.name === name)?.values[0] ?? '';
    const found = ofMeeting.exec(text.slice(0, 20_000))?.[0];
    if (found !== undefined) return found.replace(/[.,)>\]]+$/, '').slice(0, 1000);
  }
  return '';
}
