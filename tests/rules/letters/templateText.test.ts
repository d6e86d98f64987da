import { describe, expect, it } from 'vitest';
import { fieldsIn, fillIn, mergeFields } from '../../../shared/rules/mergeFields.ts';
import { originalText } from '../../../shared/rules/originalTexts.ts';
import { templates } from '../../../shared/rules/templateNames.ts';
import { templateFields } from '../../../shared/rules/templateFields.ts';
import { draftFrom, draftLetter } from '../../../shared/rules/templates.ts';
import { writeFrom } from '../../../shared/rules/templateText.ts';
import { panelFacts } from '../../paper/sampleLetter.ts';

const written = (template: string, told: Partial<typeof panelFacts> = {}, place = 0): string =>
  writeFrom(template, { ...panelFacts, ...told }, { place });

describe('a template', () => {
  it('leaves out a bracket whose fact the journal does not know, with its space', () => {
    expect(written('I am grateful.[ I kept in mind: {{learned}}.]')).toBe('I am grateful. I kept in mind: {{learned1}}.');
    expect(written('I am grateful.[ I kept in mind: {{learned}}.]', { learned: [] })).toBe('I am grateful.');
  });

  it('takes the first of its alternatives that fits, else the last', () => {
    const template = '[By {{promisedDay}}, then.|Soon, then.]';
    expect(written(template)).toBe('By {{promisedDay}}, then.');
    expect(written(template, { promisedDay: null })).toBe('Soon, then.');
    expect(written('A[, of {{promisedDay}},|] b', { promisedDay: null })).toBe('A b');
  });

  it('makes a list of two points or more, and each letter of an interview begins it at another one', () => {
    const template = '[My points:\n• {{restate}}|My point: {{restate}}.]';
    expect(written(template)).toBe('My points:\n• {{restate1}}\n• {{restate2}}');
    expect(written(template, {}, 1)).toBe('My points:\n• {{restate2}}\n• {{restate1}}');
    expect(written(template, { restate: ['Trained nine'] })).toBe('My point: {{restate1}}.');
  });

  it('keeps a field open that stands in no bracket, and says so', () => {
    const text = written('My point: {{restate}}.', { restate: [] });
    expect(text).toBe('My point: {{restate1}}.');
    expect(fillIn(text, mergeFields({ ...panelFacts, restate: [] })).unfilled).toEqual(['restate1']);
  });

  it('leaves brackets without a field alone, and no trace of a paragraph that comes to nothing', () => {
    expect(written('He said [sic] so.\n\n[{{learned}}]\n\nYours.', { learned: [] })).toBe('He said [sic] so.\n\nYours.');
  });

  it('names only fields that a template may have', () => {
    const known = new Set<string>(templateFields.map(({ name }) => name));
    for (const { name, wordings } of templates) {
      for (let wording = 0; wording < wordings; wording += 1) {
        const { subject, body } = originalText(name, wording);
        expect(
          [...fieldsIn(subject), ...fieldsIn(body)].filter((field) => !known.has(field)),
          name,
        ).toEqual([]);
      }
    }
  });

  it.each(templates.map(({ name, wordings }) => ({ name, wordings })))(
    'has an original for every wording that leaves nothing open or broken: $name',
    ({ name, wordings }) => {
      const poor = { restate: ['Trained a team of nine'], forgot: [], asked: [], learned: [], others: [], promisedDay: null };
      const texts = [panelFacts, { ...panelFacts, ...poor }].flatMap((facts) =>
        Array.from({ length: wordings }, (_, wording) => {
          const draft = draftFrom(name, wording, facts, { place: 0, copies: ['Mr. Ortega'] });
          const { text, unfilled } = fillIn(draft.body, mergeFields(facts));
          expect(unfilled).toEqual([]);
          expect(text).not.toMatch(/[[\]|{}]|\s[.,;]| {2}|: *(\n\n|$)/);
          expect(fillIn(draft.subject, mergeFields(facts)).unfilled).toEqual([]);
          return text;
        }),
      );
      expect(new Set(texts.slice(0, wordings)).size).toBe(wordings);
    },
  );

  it('of the user’s own stands in place of its original, and of no other wording', () => {
    const own = (name: string, wording: number) =>
      name === 'panelInterview' && wording === 1 ? { subject: '', body: 'Dear all, thank you for {{interviewDay}}.' } : null;
    expect(draftLetter(panelFacts, 1, 0, own).body).toBe('Dear all, thank you for {{interviewDay}}.');
    expect(draftLetter(panelFacts, 0, 0, own).body).toBe(draftLetter(panelFacts, 0, 0).body);
  });
});
