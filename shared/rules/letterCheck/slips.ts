/**
 * Slips of English that letters after interviews are full of and that the grammar engine lets pass, each a row:
 * what is written, what is meant, and why. Matched on typewriter apostrophes; the fix takes those of the letter.
 */
import type { Layer, Weight } from './finding.ts';

export interface Slip {
  readonly pattern: RegExp;
  /** With `$1` and so on; null where nothing is sure; a function where it depends on the word. */
  readonly fix: string | ((...groups: readonly string[]) => string) | null;
  readonly reason: string;
  readonly layer?: Layer;
  readonly weight?: Weight;
}

/** What an employer has and gives. */
const things =
  'business|company|consideration|courtesy|department|district|firm|generosity|help|hospitality|insight|interest|kindness|letter|office|organization|patience|people|plans?|position|questions?|showrooms?|staff|store|support|team|time|work';
const gerunds: Readonly<Record<string, string>> = {
  hear: 'hearing',
  meet: 'meeting',
  see: 'seeing',
  speak: 'speaking',
  talk: 'talking',
  work: 'working',
  discuss: 'discussing',
  receive: 'receiving',
  join: 'joining',
  learn: 'learning',
  visit: 'visiting',
  get: 'getting',
  start: 'starting',
  contribute: 'contributing',
  help: 'helping',
};
const plural = (word: string): string => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);
const numbers = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many)';

export const slips: readonly Slip[] = [
  // your, you're
  { pattern: new RegExp(`\\byou're(?= (?:\\w+ )?(?:${things})\\b)`, 'gi'), fix: 'your', reason: 'belongs to them: your' },
  {
    pattern:
      /\byour(?= (?:going to|looking for|interested in|the (?:best|right|one)\b|not (?:going|sure)|able to|right about|very kind\b))/gi,
    fix: "you're",
    reason: "you are: you're",
  },
  { pattern: /\byour(?= welcome[.!,])/gi, fix: "you're", reason: "you are: you're" },
  {
    pattern:
      /(?<=\b(?:if|when|whenever|that|because|since|while) )your(?= (?:able|ready|willing|available|free|interested|looking|going|in need|unable|considering|still)\b)/gi,
    fix: "you're",
    reason: "you are: you're",
  },
  // have, of
  { pattern: /\b(should|could|would|must|might|may)( not|n't)? of\b(?! course)/gi, fix: '$1$2 have', reason: 'is heard for have' },
  {
    pattern: /\b(should|could|would|must|might)(n't)? (?:of )?(went|came|saw|did|spoke|wrote|took|gave|began|ran)\b/gi,
    fix: null,
    reason: 'wants have and the participle',
  },
  { pattern: /\b(have|has|had) went\b/gi, fix: '$1 gone', reason: 'have gone' },
  {
    pattern: /\b(have|has|had) (saw|did|spoke|wrote|began|came|ran|took)\b(?! (?:you|they|we|he|she))/gi,
    fix: (_all, have = '', verb = '') =>
      `${have} ${{ saw: 'seen', did: 'done', spoke: 'spoken', wrote: 'written', began: 'begun', came: 'come', ran: 'run', took: 'taken' }[verb.toLowerCase()] ?? verb}`,
    reason: 'wants the participle',
  },
  { pattern: /\bI seen\b/g, fix: 'I saw', reason: 'I saw, or I have seen' },
  { pattern: /\bI done\b/g, fix: 'I did', reason: 'I did, or I have done' },
  // look forward to
  { pattern: new RegExp(`\\b(look(?:ing|ed)?) foreward`, 'gi'), fix: '$1 forward', reason: 'forward' },
  { pattern: new RegExp(`\\b(look(?:ing|ed)? forward) too(?= \\w)`, 'gi'), fix: '$1 to', reason: 'to' },
  {
    pattern: new RegExp(`\\b(look(?:ing|ed)? forward to) (${Object.keys(gerunds).join('|')})\\b`, 'gi'),
    fix: (_all, look = '', verb = '') => `${look} ${gerunds[verb.toLowerCase()] ?? verb}`,
    reason: 'wants the ‑ing form',
  },
  { pattern: /\b(looking forward to hearing) (back )?of you\b/gi, fix: '$1 $2from you', reason: 'from you' },
  {
    pattern: /\b(hear(?:ing)?|heard|learned|word|letter|call|reply) form (?=you|the|your|him|her|them|Mr|Ms|Dr)/gi,
    fix: '$1 from ',
    reason: 'letters swapped: from',
  },
  // to, too
  {
    pattern:
      /\b(would like|want|able|happy|glad|hope|ready|willing|need|wish) too(?= (?!much|many|late|soon|long|early|often|and|but|for|in|when|if)[a-z]+)/gi,
    fix: '$1 to',
    reason: 'to',
  },
  // role, roll
  {
    pattern:
      /\b(in|for|about|fill|filling|to|discuss|discussing|take|taking) (the|this|that|your|such a) roll\b(?! of (?:fabric|paper|cloth|vinyl|tape|film))/gi,
    fix: '$1 $2 role',
    reason: 'the part one plays is a role',
  },
  {
    pattern:
      /\b(leading|new|key|my|the|this) roll(?= (?:of|as) (?:a |an |the )?(?:[A-Z]|sales|manager|director|assistant|teacher|analyst|buyer))/g,
    fix: '$1 role',
    reason: 'the part one plays is a role',
  },
  // it's, its
  {
    pattern: new RegExp(
      `\\bit's(?= (?:own|mission|history|customers|clients|products|staff|team|reputation|plans|future|goals|growth|market|name|size|showrooms?|business|employees|people|accounts|values|builders|dealers|students|schools|services)\\b)`,
      'gi',
    ),
    fix: 'its',
    reason: 'belongs to it: its',
  },
  {
    pattern:
      /\bits(?= (?:been|not|because|possible|true|really|going|very (?!own)|so (?!-)|the (?:best|first|kind|right|same)|my (?:hope|belief|goal|experience)|important (?:to|that)|clear (?:to|that)))/gi,
    fix: "it's",
    reason: "it is, or it has: it's",
  },
  // their, there, they're; whose, who's
  {
    pattern: new RegExp(
      `\\b(?:there|they're)(?= (?:own|company|team|plans|business|customers|staff|support|kindness|dealers|accounts)\\b)`,
      'gi',
    ),
    fix: 'their',
    reason: 'belongs to them: their',
  },
  { pattern: /\btheir(?= (?:is|are|was|were|will be|has been|have been)\b)/gi, fix: 'there', reason: 'there' },
  { pattern: /\btheir(?= (?:going to|planning to|looking (?:for|to)|hoping to)\b)/gi, fix: "they're", reason: "they are: they're" },
  { pattern: new RegExp(`\\bwho's(?= (?:name|experience|opinion|${things})\\b)`, 'gi'), fix: 'whose', reason: 'belongs to them: whose' },
  { pattern: /\bwhose(?= (?:going|been|coming|in charge|interested|looking)\b)/gi, fix: "who's", reason: "who is: who's" },
  // plurals and possessives
  {
    pattern:
      /\b(?!(?:it|that|what|there|who|he|she|here|let|where|how|when|why|one|everyone|someone|everybody|nobody|today|this)')([a-z]+)'s(?= (?:are|were|have been)\b)/g,
    fix: (_all, word = '') => plural(word),
    reason: 'more than one, without an apostrophe',
  },
  {
    pattern: /\bthe ([a-z]{3,})'s(?= (?:I|you|we) (?:asked|sent|enclosed|enclose|mentioned|discussed|promised|wanted|requested)\b)/g,
    fix: (_all, word = '') => `the ${plural(word)}`,
    reason: 'more than one, without an apostrophe',
  },
  {
    pattern: new RegExp(`\\b(${numbers}) (year|month|week)(?:'s|s)(?= (?:of )?(?:experience|work|service|notice)\\b)(?! of)`, 'gi'),
    fix: "$1 $2s'",
    reason: 'of several: an apostrophe after the s',
  },
  {
    pattern: new RegExp(
      `\\b(${numbers}) (year|month|week|day|sample|reference|project|customer|dealer|account)'s(?! (?:experience|work|service|notice))\\b`,
      'gi',
    ),
    fix: (_all, count = '', word = '') => `${count} ${plural(word)}`,
    reason: 'more than one, without an apostrophe',
  },
  { pattern: /\bthank's\b/gi, fix: 'thanks', reason: 'without an apostrophe' },
  { pattern: /\b(hope|know|think|believe|say|tell|show|feel|look|seem|mean)'s\b/gi, fix: '$1s', reason: 'without an apostrophe' },
  // I, me
  { pattern: /\bbetween you and I\b/gi, fix: 'between you and me', reason: 'after between: me' },
  {
    pattern:
      /\b(for|to|with|from|told|gave|showed) (you|him|her|them|(?:(?:Mr|Ms|Mrs|Dr)\. )?[A-Z][\w'-]+) and I(?=[.,;!?]|$| (?:about|on|at|this|last|yesterday|today)\b)/gm,
    fix: '$1 $2 and me',
    reason: 'as an object: me',
  },
  {
    pattern: /\b(Me|Him|Her) and ((?:(?:Mr|Ms|Mrs|Dr)\. )?\w+)(?= (?:went|met|talked|spoke|worked|discussed|agreed|are|were|have)\b)/g,
    fix: null,
    reason: 'as a subject: I, he or she, and named last',
  },
  { pattern: /\b(?:he|she|it) don't\b/gi, fix: (all) => all.replace(/don't/i, "doesn't"), reason: "doesn't" },
  {
    pattern: /\b(trustees|references|samples|managers|people|members|questions|plans|accounts|dealers|colleagues|interviewers) was\b/gi,
    fix: '$1 were',
    reason: 'more than one: were',
  },
  { pattern: /\b(you|we|they) was\b/gi, fix: '$1 were', reason: 'were' },
  // words taken for one another
  {
    pattern:
      /\b(thanks?(?: you)? for) you(?= (?:support|time|interest|help|consideration|kindness|advice|courtesy|reply|letter|call|patience|insight|hospitality)\b)/gi,
    fix: '$1 your',
    reason: 'your',
  },
  {
    pattern: /(?<=\b(?:more|less|better|rather|greater|larger|fewer|higher|lower|faster|other) )then\b(?=\s+\w)/gi,
    fix: 'than',
    reason: 'compared: than',
  },
  {
    pattern: /\bloose(?= (?:the|a|an|any|your|our|my|their|customers|business|accounts|dealers)\b)/gi,
    fix: 'lose',
    reason: 'to have no longer is to lose',
  },
  { pattern: /\bloosing\b/gi, fix: 'losing', reason: 'to have no longer is to lose' },
  {
    pattern: /\b(an|no|positive|great|real|big|good|any|direct|lasting) affect\b/gi,
    fix: (_all, before = '') => `${before} effect`,
    reason: 'the noun is effect',
  },
  {
    pattern: /\b(will|would|could|can|may|might|did|does) (not )?effect(?= (?:the|your|our|my|how|this|that|sales|me)\b)/gi,
    fix: '$1 $2affect',
    reason: 'to influence is to affect',
  },
  { pattern: /\baccept for\b/gi, fix: 'except for', reason: 'except for' },
  {
    pattern: /\bprinciple(?= (?:reason|goal|duties|duty|responsibilit(?:y|ies)|task|aim|concern|contact|strength)\b)/gi,
    fix: 'principal',
    reason: 'the chief one is principal',
  },
  { pattern: /\b(school|vice|assistant) principle\b/gi, fix: '$1 principal', reason: 'who leads a school is its principal' },
  { pattern: /\bcomplement(?= you (?:on|and)\b)/gi, fix: 'compliment', reason: 'praise is a compliment' },
  { pattern: /\b(was|am|were|very|so|really) exited\b/gi, fix: '$1 excited', reason: 'excited' },
  { pattern: /\b(m)anger(s?)\b/gi, fix: '$1anager$2', reason: 'a letter is missing: manager' },
  { pattern: /\bpubic\b/gi, fix: 'public', reason: 'a letter is missing: public' },
  {
    pattern: /\bquiet(?= (?:impressed|interested|sure|a (?:lot|bit|few)|clear|well|interesting)\b)/gi,
    fix: 'quite',
    reason: 'letters swapped: quite',
  },
  { pattern: /\bweather or not\b/gi, fix: 'whether or not', reason: 'whether' },
  { pattern: /\b(your|the|some|any|good|for|helpful) advise\b/gi, fix: '$1 advice', reason: 'the noun is advice' },
  { pattern: /\b(please) advice\b/gi, fix: '$1 advise', reason: 'the verb is advise' },
  { pattern: /\bmy self\b/gi, fix: 'myself', reason: 'one word' },
  { pattern: /\b(in|with) regards to\b/gi, fix: '$1 regard to', reason: 'regard, without an s', weight: 'advice' },
  {
    pattern: /\bless(?= (?:people|customers|complaints|employees|dealers|accounts|returns|years)\b)/gi,
    fix: 'fewer',
    reason: 'what is counted is fewer',
    weight: 'advice',
  },
  // punctuation
  { pattern: /\b(Mr|Ms|Mrs|Mx|Dr|Prof)(?= [A-Z])/g, fix: '$1.', reason: 'with a point', layer: 'punctuation' },
  { pattern: /(?<=[\p{L}\p{N}])[ \t]+(?=[,;!?]|:(?![)(DP-])|\.(?:\s|$))/gu, fix: '', reason: 'no space before it', layer: 'punctuation' },
  { pattern: /(?<=\p{Ll}),(?=\p{L})/gu, fix: ', ', reason: 'a space after it', layer: 'punctuation' },
  { pattern: /(?<=\s\p{Ll}{2,})\.(?=\p{Lu}\p{Ll})/gu, fix: '. ', reason: 'a space after it', layer: 'punctuation' },
  { pattern: /,,|;;|,\.|\.,|(?<!\.)\.\.(?!\.)/g, fix: (all) => all.slice(-1), reason: 'one of them', layer: 'punctuation' },
  { pattern: /(?<=[\p{L}\p{N},;])[ \u00a0]{2,}(?=\S)/gu, fix: ' ', reason: 'one space', layer: 'punctuation' },
  {
    pattern: /(?<=[.!?:]["”]?)[ \u00a0]{2,}(?=\S)/gu,
    fix: ' ',
    reason: 'one space between sentences',
    layer: 'punctuation',
    weight: 'advice',
  },
];
