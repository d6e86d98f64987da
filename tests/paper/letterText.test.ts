import { describe, expect, it } from 'vitest';
import type { InterviewKind, Role } from '../../shared/model.ts';
import { composeLetter, plainText } from '../../shared/rules/composeLetter.ts';
import { voicesFor } from '../../shared/rules/letterVoices.ts';
import { fieldsIn, fillIn, inWords, mergeFields, unfilledSentence, withinSentence } from '../../shared/rules/mergeFields.ts';
import type { LetterFacts } from '../../shared/rules/mergeFields.ts';
import { draftLetter, templateFor } from '../../shared/rules/templates.ts';
import { panelFacts, parts } from './sampleLetter.ts';

const written = (told: Partial<LetterFacts> = {}, voice = 0, place = 0) => {
  const facts = { ...panelFacts, ...told };
  const draft = draftLetter(facts, voice, place);
  return { ...draft, ...fillIn(draft.body, mergeFields(facts)) };
};
const nothingToTell = { restate: [], forgot: [], asked: [], learned: [], promisedDay: null, others: [] };

describe('the first text of a thank-you letter (P10)', () => {
  it('thanks near the beginning, re-states interest and qualifications, adds what was forgotten, encloses and names what was asked for', () => {
    expect(written().text).toBe(
      `Thank you for meeting with me on Thursday, June 11, together with Mr. Ortega and Ms. Natarajan, and for the interest that McDonald’s Blinds and Shades has shown in me for the position of Sales Manager.

What I learned about your business has stayed with me: a second showroom opens in the autumn. I would be glad to work on that with you, and our conversation confirmed my interest in the position and in McDonald’s Blinds and Shades.

Let me restate briefly what I would bring to the position:
• Dealer network from 14 to 41 in three years
• Trained a team of nine, two now managers

There is one thing that I did not mention when we met: I reopened the Dublin showroom: 22 % more in a year.

As you asked, I enclose two project samples and a list of three references.

I look forward to hearing from you by Thursday, June 18. You can reach me at 614-555-0142 or jordan.ellis@example.com.`,
    );
    expect(written().enclosures).toEqual(['Two project samples', 'List of three references']);
  });

  it('leaves out, without a trace, every sentence whose optional fact is missing', () => {
    for (let voice = 0; voice < 6; voice += 1) {
      const { text, unfilled } = written({ ...nothingToTell, restate: ['ten years in sales'] }, voice);
      expect(unfilled).toEqual([]);
      expect(text).not.toMatch(/\{\{|mention|left out|unsaid|enclos|undefined|null| {2}|:\s*\.|: *$/m);
      expect(text.split('\n\n')).toHaveLength(4);
    }
  });

  it('keeps the qualification as an open field when the debrief brought none', () => {
    const { text, unfilled } = written({ restate: [] });
    expect(unfilled).toEqual(['restate1']);
    expect(text).toContain('{{restate1}}');
    expect(unfilledSentence('restate1', mergeFields({ ...panelFacts, restate: [] }))).toBe(
      'The journal does not say what to re-state: add it there, or write it instead of {{restate1}}.',
    );
  });

  it('speaks to each of a panel of six in another voice, and no sentence stands in two letters (P9)', () => {
    const roles: readonly Role[] = ['decisionMaker', 'interviewer', 'interviewer', 'hr', 'recruiter', 'other'];
    const voices = voicesFor(roles);
    expect(new Set(voices).size).toBe(6);
    const texts = roles.map((role, place) => written({ role, others: ['Mr. Ortega'] }, voices[place], place).text);
    const sentences = texts.map((text) => text.split(/\n\n/).map((paragraph) => paragraph.split(/(?<=[.:])\s/)[0] ?? ''));
    sentences.forEach((own, at) =>
      sentences.slice(at + 1).forEach((other) => expect(own.filter((sentence) => other.includes(sentence))).toEqual([])),
    );
  });

  it.each<readonly [InterviewKind, Partial<LetterFacts>, string]>([
    ['phone', {}, 'phoneInterview'],
    ['video', {}, 'videoInterview'],
    ['inPerson', {}, 'firstInterview'],
    ['visit', {}, 'visit'],
    ['panel', {}, 'panelInterview'],
    ['second', {}, 'secondInterview'],
    ['informational', {}, 'informationalInterview'],
    ['panel', { stillWanted: 'no' }, 'notInterested'],
    ['panel', { role: 'receptionist' }, 'receptionistCard'],
    ['phone', { role: 'assistant' }, 'remoteCard'],
  ])('takes, for a %s interview with %j, the template %s', (kind, told, template) => {
    const facts = { ...panelFacts, ...told, interview: { kind, day: '2026-06-11' } };
    expect(templateFor(facts)).toBe(template);
    for (let voice = 0; voice < 6; voice += 1) {
      const { text, unfilled } = written(facts, voice);
      expect(unfilled).toEqual([]);
      expect(text).toMatch(/[Tt]hank|grateful|appreciate/);
    }
  });

  it('declines with thanks when the position is no longer wanted, and encloses nothing', () => {
    const { text, enclosures } = written({ stillWanted: 'no' });
    expect(text).toMatch(/^Thank you/);
    expect(text).toContain('not the right next step');
    expect(text).not.toContain('look forward');
    expect(enclosures).toEqual([]);
  });

  it('never begs', () => {
    for (const kind of ['phone', 'panel', 'second', 'informational'] as const) {
      for (let voice = 0; voice < 6; voice += 1) {
        expect(written({ interview: { kind, day: '2026-06-11' } }, voice).text).not.toMatch(
          /desperat|really need|any chance|please hire|hope to hear|more than anything/i,
        );
      }
    }
  });
});

describe('a merge field', () => {
  it('is looked at once: braces inside a name are text', () => {
    const fields = mergeFields({ ...panelFacts, organization: '{{position}} & <b>Sons</b>' });
    expect(fillIn('At {{organization}}.', fields)).toEqual({ text: 'At {{position}} & <b>Sons</b>.', unfilled: [] });
  });

  it('that no journal knows is named', () => {
    expect(fillIn('Dear {{boss}}', mergeFields(panelFacts))).toEqual({ text: 'Dear {{boss}}', unfilled: ['boss'] });
    expect(fieldsIn('{{ position }} and {{boss}} and {{position}}')).toEqual(['position', 'boss']);
    expect(unfilledSentence('boss', mergeFields(panelFacts))).toContain('no field “boss”');
  });

  it.each([
    ['Trained a team of nine.', 'trained a team of nine'],
    ['A second showroom opens', 'a second showroom opens'],
    ['Dublin showroom reopened', 'Dublin showroom reopened'],
    ['Worked for Hale & Co.', 'worked for Hale & Co.'],
    ['IBM certificate;', 'IBM certificate'],
  ])('says the note %j within a sentence as %j', (note, said) => {
    expect(withinSentence(note)).toBe(said);
  });

  it.each([
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b, and c'],
    [['a, b', 'c', 'd'], 'a, b; c; and d'],
  ])('joins %j as %j', (items, said) => {
    expect(inWords(items)).toBe(said);
  });
});

describe('the page of a letter', () => {
  it('stands in the order of American business letters, the salutation with a colon', () => {
    expect(plainText(composeLetter(parts))).toBe(`Jordan Ellis
418 Maple Grove Avenue, Apt 3B, Columbus, OH 43214
614-555-0142   jordan.ellis@example.com

June 11, 2026

Ms. Dana McDonald
Owner and President
McDonald’s Blinds and Shades
2200 Commerce Park Drive, Suite 120
Columbus, OH 43229

Dear Ms. McDonald:

Thank you for meeting with me on Thursday, June 11.

I look forward to hearing from you by Thursday, June 18.

Sincerely,

Jordan Ellis

Enclosures (2): two project samples, list of three references
cc: file
`);
  });

  it.each([
    [
      { honorific: 'Dr.', givenName: 'Anna', familyName: 'van der Berg', suffix: 'Ph.D.' },
      'Dr. Anna van der Berg, Ph.D.',
      'Dear Dr. van der Berg:',
    ],
    [{ honorific: 'Mr.', givenName: 'Ned', familyName: 'Farrow', suffix: 'Jr.' }, 'Mr. Ned Farrow Jr.', 'Dear Mr. Farrow:'],
    [{ honorific: '', givenName: 'Robin', familyName: 'Lee', suffix: '' }, 'Robin Lee', 'Dear Robin Lee:'],
    [{ honorific: '', givenName: 'Suharto', familyName: '', suffix: '' }, 'Suharto', 'Dear Suharto:'],
    [
      { honorific: 'Ms.', givenName: 'Θάλεια', familyName: 'Παπαδοπούλου', suffix: '' },
      'Ms. Θάλεια Παπαδοπούλου',
      'Dear Ms. Παπαδοπούλου:',
    ],
  ] as const)('addresses %j as %j with %j', (person, name, greeting) => {
    const page = composeLetter({ ...parts, person: { ...person, title: '' } });
    expect(page.recipientLines[0]).toBe(name);
    expect(page.salutation).toBe(greeting);
  });

  it('says “Enclosure” for one and nothing for none', () => {
    expect(composeLetter({ ...parts, enclosures: ['Portfolio'] }).enclosures).toBe('Enclosure: portfolio');
    expect(composeLetter({ ...parts, enclosures: [] }).enclosures).toBe('');
  });

  it('names whom copies go to before the file, and nobody on a card', () => {
    const cc = (copies: readonly string[], kind: 'letter' | 'card' = 'letter') => composeLetter({ ...parts, kind, copies }).copies;
    expect(cc(['Ms. Priya Natarajan', 'Mr. Luis Ortega'])).toBe('cc: Ms. Priya Natarajan, Mr. Luis Ortega, file');
    expect(cc(['Mr. Luis Ortega, Head of Sales'])).toBe('cc: Mr. Luis Ortega, Head of Sales; file');
    expect(cc(['Mr. Luis Ortega'], 'card')).toBe('');
  });

  it('makes a list of lines that begin with a bullet, and keeps the breaks of the others', () => {
    expect(composeLetter({ ...parts, text: 'One:\n• first\n• second\n\nTwo\nlines\r\n\r\n\r\nThree' }).blocks).toEqual([
      { kind: 'paragraph', lines: ['One:'] },
      { kind: 'list', items: ['First', 'Second'] },
      { kind: 'paragraph', lines: ['Two', 'lines'] },
      { kind: 'paragraph', lines: ['Three'] },
    ]);
  });
});
