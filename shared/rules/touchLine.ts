import type { Channel, TouchAbout, TouchOutcome } from '../model.ts';

/** A contact made, as one line tells it; who it was with is still only a name. */
export interface TouchLine {
  readonly direction: 'in' | 'out';
  readonly channel: Channel;
  readonly outcome: TouchOutcome | null;
  /** What it was about, where the line says so; null leaves it to what is known of the person. */
  readonly about: TouchAbout | null;
  /** The words to look the person up by, an organization included: "Ruiz Brightwater". */
  readonly name: string;
  readonly said: string;
}

interface Verb {
  readonly words: RegExp;
  readonly channel: Channel;
  readonly outcome: TouchOutcome | null;
}

const called: Verb = { words: /(?:called|phoned|rang|telephoned)(?: up| back)?/, channel: 'call', outcome: 'reached' };
const emailed: Verb = { words: /e-?mailed|sent an? e-?mail(?: to)?|wrote an? e-?mail(?: to)?/, channel: 'email', outcome: 'sent' };
const faxed: Verb = { words: /faxed|sent a fax(?: to)?/, channel: 'fax', outcome: 'sent' };
const texted: Verb = { words: /texted|sent an? text(?: message)?(?: to)?|messaged/, channel: 'text', outcome: 'sent' };
const wrote: Verb = { words: /wrote(?: to)?|mailed(?: a letter)?(?: to)?|sent a letter(?: to)?/, channel: 'letter', outcome: 'sent' };
const carded: Verb = { words: /sent a card(?: to)?/, channel: 'card', outcome: 'sent' };
const met: Verb = { words: /met(?: with)?|saw|had coffee with|visited/, channel: 'meeting', outcome: null };
const spoke: Verb = { words: /(?:spoke|talked)(?: to| with)?/, channel: 'call', outcome: 'reached' };
const voicemail: Verb = { words: /left (?:an? )?(?:voicemail|message)(?: for| with)?/, channel: 'call', outcome: 'voicemail' };

/** What the user did, in front of the name; the longer sayings first. */
const out: readonly Verb[] = [voicemail, emailed, faxed, texted, carded, called, spoke, met, wrote];
/** What they did, behind the name. */
const back: readonly Verb[] = [
  { ...called, outcome: null },
  { words: /e-?mailed|sent an? e-?mail/, channel: 'email', outcome: null },
  { words: /faxed/, channel: 'fax', outcome: null },
  { words: /texted/, channel: 'text', outcome: null },
  { words: /left (?:me )?(?:an? )?(?:voicemail|message)/, channel: 'voicemail', outcome: null },
  { words: /wrote(?: back)?|sent a letter|answered|replied/, channel: 'email', outcome: 'answered' },
];
/** Word from them, in front of the name. */
const from: readonly Verb[] = [
  { words: /(?:an? )?(?:call|phone call) from/, channel: 'call', outcome: null },
  { words: /(?:an? )?(?:e-?mail|reply|answer) from/, channel: 'email', outcome: 'answered' },
  { words: /(?:an? )?letter from/, channel: 'letter', outcome: null },
  { words: /(?:an? )?fax from/, channel: 'fax', outcome: null },
  { words: /(?:an? )?(?:voicemail|message) from/, channel: 'voicemail', outcome: null },
  { words: /(?:got )?(?:heard|word) from/, channel: 'call', outcome: null },
];

const outcomes: readonly { readonly words: RegExp; readonly outcome: TouchOutcome }[] = [
  {
    words: /[,;]?\s*\b(?:left (?:an? )?|got (?:the |her |his |their )?)?(?:voicemail|voice mail|message|answering machine)\b/i,
    outcome: 'voicemail',
  },
  {
    words: /[,;]?\s*\b(?:no answer|nobody (?:answered|picked up)|did not answer|didn['’]t answer|not reached|busy|line busy|was out)\b/i,
    outcome: 'noAnswer',
  },
  { words: /[,;]?\s*\b(?:reached|got through)\b/i, outcome: 'reached' },
];

const subjects: readonly { readonly words: RegExp; readonly about: TouchAbout }[] = [
  { words: /\b(?:to say thanks|to thank|with thanks|thank(?:s|ed)?|thank-you)\b/i, about: 'thanks' },
  { words: /\babout (?:the )?(?:status|decision|job|position)\b|\bhow things stand\b/i, about: 'status' },
  { words: /\bas (?:a |my )?reference\b|\babout (?:being )?a reference\b/i, about: 'reference' },
  { words: /\b(?:article|link|clipping)\b/i, about: 'give' },
];

/**
 * A contact made, told in one line: "called Ruiz, left a voicemail: back on Monday", "Wood wrote: they decide Friday",
 * "met Tanaka at Northlight". What was said stands behind a colon or a dash, or in quotes. Null when no saying fits.
 */
export function understandTouch(line: string): TouchLine | null {
  const text = line.trim().replace(/^i /i, '').replace(/\s+/g, ' ');
  const { head, said } = parted(text);
  for (const verb of from) {
    const found = new RegExp(`^${verb.words.source} (.+)$`, 'i').exec(head);
    if (found?.[1] !== undefined) return told('in', verb, found[1], said);
  }
  for (const verb of out) {
    const found = new RegExp(`^(?:${verb.words.source}) (.+)$`, 'i').exec(head);
    if (found?.[1] !== undefined) return told('out', verb, found[1], said);
  }
  for (const verb of back) {
    const found = new RegExp(`^(.+?) (?:has |just )?(?:${verb.words.source})(?: me)?(?: back)?$`, 'i').exec(head);
    if (found?.[1] !== undefined) return told('in', verb, found[1], said);
  }
  return null;
}

/** What was done, and what was said: behind the first colon, a dash between spaces, or in quotes at the end. */
function parted(text: string): { readonly head: string; readonly said: string } {
  const found = /^(.*?)(?:\s*:\s+|\s+[–—-]{1,2}\s+|\s*(?=[“"][^”"]+[”"]$))(.+)$/.exec(text);
  return found === null
    ? { head: text, said: '' }
    : { head: (found[1] ?? '').trim(), said: (found[2] ?? '').replace(/^[“"]|[”"]$/g, '').trim() };
}

function told(direction: 'in' | 'out', verb: Verb, rest: string, said: string): TouchLine | null {
  const result = direction === 'out' && verb.channel === 'call' ? outcomes.find(({ words }) => words.test(rest)) : undefined;
  const subject = subjects.find(({ words }) => words.test(rest));
  const name = [result?.words, subject?.words]
    .reduce((left, words) => (words === undefined ? left : left.replace(words, ' ')), rest)
    .replace(/\b(?:at|of|from|and|but|again|back|today|yesterday|this (?:morning|afternoon))\b/gi, ' ')
    .replace(/[,;.!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '') return null;
  return { direction, channel: verb.channel, outcome: result?.outcome ?? verb.outcome, about: subject?.about ?? null, name, said };
}
