/** The practice's five tips for a letter, as a checklist (P10). */
import type { LetterCheckFacts } from '../../model.ts';
import type { CheckedLetter, Finding } from './finding.ts';
import { finding } from './finding.ts';
import { isNamedIn } from './gapsIn.ts';
import { straight } from './nearly.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';

export type TipName = 'proper' | 'thanks' | 'interest' | 'qualifications' | 'asked';
export interface Tip {
  readonly name: TipName;
  readonly says: string;
  /** `partly`: there, but with something that takes from it. */
  readonly state: 'yes' | 'partly' | 'no';
}

const sentenceOf: Readonly<Record<TipName, string>> = {
  proper: 'Titles, punctuation, grammar, spelling',
  thanks: 'Thanks for their interest, near the beginning',
  interest: 'Interest re-stated, without sounding desperate',
  qualifications: 'Qualifications re-stated, what was forgotten added',
  asked: 'What they asked for, enclosed and named',
};

const thanking = /\b(?:thank(?:s| you)?|grateful|gratitude|appreciate[ds]?|appreciation|kind of you|it was kind)\b/i;
const theirInterest = /\b(?:interest|consider(?:ed|ing|ation)?|attention|application|candidacy|my plans|my experience|my background)\b/i;
const ownInterest = [
  /\b(?:(?:remain|am|was|very|still|more|most|keenly|even) (?:\w+ )?interested|(?:my|of|stronger|firm|real|great|keen|strong|continued|confirmed|sure of|increased|renewed) interest|interest(?:s|ed)? me)\b/i,
  /\b(?:would|should|'d) (?:be (?:glad|happy|pleased|delighted|honored|proud)|like|welcome|enjoy|value|very much like)\b/i,
  /\b(?:look(?:ing)? forward to (?:working|joining|contributing|being part|helping|the (?:work|next step)))\b/i,
  /\b(?:honor to|pleasure to work|privilege to|would bring|eager|enthusias\w+|excited|keen|hope (?:to|that I (?:can|may))|more attractive|attracts? me|appeals? to me|want to (?:work|join|help|be))\b/i,
];
const qualification =
  /\b(?:experience|background|years|skills?|track record|I(?:'ve| have| also)* (?:\w+ly )?(?:led|managed|built|ran|trained|took|grew|won|sold|opened|reopened|taught|wrote|designed|developed|directed|increased|reduced|cut|raised|organized|supervised|launched|created|worked|kept|handled|installed|moved|planned|coached|hired|negotiated|doubled|tripled|brought|made|know|speak|hold|studied)|my (?:work|training|degree|knowledge|record|time) (?:at|in|with|of|as))\b/i;

/** Which tips this letter is to follow: a card only thanks, as does a letter after a decision, and who declines re-states no interest. */
function tipsFor({ kind, purpose, stillWanted, interview }: LetterCheckFacts): readonly TipName[] {
  if (kind === 'card' || purpose !== 'thanks') return ['proper', 'thanks'];
  if (stillWanted === 'no') return ['proper', 'thanks'];
  if (interview.kind === 'informational') return ['proper', 'thanks', 'asked'];
  return ['proper', 'thanks', 'interest', 'qualifications', 'asked'];
}

const advice = (rule: string, says: string, reason: string, field: string | null = null): Finding =>
  finding({
    ...{ rule, layer: 'practice', weight: 'advice', place: null, says, reason },
    fix: field === null ? null : { kind: 'add', field },
  });

/** What the tips find wanting. */
export function tipFindings(letter: CheckedLetter, facts: LetterCheckFacts): readonly Finding[] {
  const tips = new Set(tipsFor(facts));
  const text = straight(letter.text);
  if (text.trim() === '') return [];
  const found: Finding[] = [];
  const thanks = thanksIn(text);
  if (thanks === 'no') found.push(advice('thanks', 'No thanks', 'begin with thanks for their interest'));
  else if (thanks === 'late') found.push(advice('thanks', 'Thanks come late', 'they belong near the beginning'));
  else if (thanks === 'bare' && tips.has('interest'))
    found.push(advice('thanks', 'Thanks', 'name what for: their interest in you, not only their time'));
  if (tips.has('interest') && !restatesInterest(text))
    found.push(advice('interest', 'Your interest', 'say again that the position interests you'));
  if (tips.has('qualifications')) {
    if (!restatesQualifications(letter, facts))
      found.push(advice('qualifications', 'Your qualifications', 're-state one or two', facts.restate.length === 0 ? null : 'restate1'));
    facts.forgot.forEach((note, at) => {
      if (!isUsed(letter, note, `forgot${at + 1}`))
        found.push(advice('forgot', note, 'was not said in the interview: add it', `forgot${at + 1}`));
    });
  }
  if (letter.isOverOnePage) found.push(advice('page', 'More than one page', 'a thank-you fits on one'));
  return found;
}

/** The checklist, from the tips' own findings and all the others. */
export function tipsOf(letter: CheckedLetter, facts: LetterCheckFacts, found: readonly Finding[]): readonly Tip[] {
  const has = (...rules: readonly string[]): boolean => found.some(({ key }) => rules.some((rule) => key.startsWith(`${rule}: `)));
  const isEmpty = letter.text.trim() === '';
  const states: Readonly<Record<TipName, Tip['state']>> = {
    proper: found.some(({ weight, layer }) => weight === 'error' && layer !== 'practice') ? 'no' : 'yes',
    thanks: !has('thanks') ? 'yes' : thanksIn(straight(letter.text)) === 'no' ? 'no' : 'partly',
    interest: has('interest') ? 'no' : has('desperate') ? 'partly' : 'yes',
    qualifications: has('qualifications') ? 'no' : has('forgot') ? 'partly' : 'yes',
    asked: has('asked', 'enclosures') ? 'no' : has('enclosed') ? 'partly' : 'yes',
  };
  return tipsFor(facts).map((name) => ({ name, says: sentenceOf[name], state: isEmpty ? 'no' : states[name] }));
}

/** Near the beginning: in the first two sentences, or the first paragraph. */
function thanksIn(text: string): 'yes' | 'bare' | 'late' | 'no' {
  const sentences = sentencesOf(text);
  const [paragraph] = paragraphsOf(text);
  const beginning = `${paragraph?.text ?? ''} ${sentences
    .slice(0, 2)
    .map((sentence) => sentence.text)
    .join(' ')}`;
  if (!thanking.test(beginning)) return thanking.test(text) ? 'late' : 'no';
  return theirInterest.test(beginning) ? 'yes' : 'bare';
}

/** The sentence that thanks for their interest re-states none of one's own. */
const restatesInterest = (text: string): boolean =>
  sentencesOf(text).some(({ text: sentence }) =>
    ownInterest.some((pattern) => pattern.test(sentence.replace(/(?:for )?(?:the|your) interest\b/gi, ''))),
  );

function restatesQualifications(letter: CheckedLetter, facts: LetterCheckFacts): boolean {
  return (
    facts.restate.some((note, at) => isUsed(letter, note, `restate${at + 1}`)) ||
    facts.forgot.some((note, at) => isUsed(letter, note, `forgot${at + 1}`)) ||
    qualification.test(straight(letter.text))
  );
}

/** A note stands in the letter: as its field, or in the writer's own words. */
export const isUsed = ({ text, fields }: CheckedLetter, note: string, field: string): boolean =>
  fields.some(({ name }) => name === field) || isNamedIn(note, text);
