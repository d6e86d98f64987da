import type { PlannedFollowUp, TemplateName } from '../model.ts';

/** The template of an e-mail that does a follow-up; `template` is null where the thanks are chosen that fit the interview. */
export interface EmailFor {
  readonly template: TemplateName | null;
}

/** References hear by e-mail what they may hear by telephone (P4); how it went can only be asked. */
const toReferences: Readonly<Record<string, TemplateName>> = {
  'Tell that a call may come': 'referenceHeadsUp',
  'Tell the outcome and thank': 'referenceThanks',
};

/** With which text a follow-up can be done by e-mail; null for what is done on paper, by telephone alone, or for nobody in particular. */
export function emailFor({
  kind,
  rules,
  title,
}: Pick<PlannedFollowUp, 'kind' | 'title'> & { readonly rules: readonly string[] }): EmailFor | null {
  switch (kind) {
    case 'email':
      return { template: rules[0] === 'P30' ? 'applicationWithdrawn' : null };
    case 'reference': {
      const template = toReferences[title];
      return template === undefined ? null : { template };
    }
    case 'keep':
      // To ask to connect (P33) is said in one's own words.
      return rules[0] === 'P33' ? null : { template: 'keepInTouch' };
    default:
      return null;
  }
}
