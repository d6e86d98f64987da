import { mergeFields } from './mergeFields.ts';
import type { LetterFacts } from './mergeFields.ts';
import { listKinds } from './templateText.ts';
import type { TemplateField } from './templateText.ts';

const blank: LetterFacts = {
  sender: { name: '', phone: '', email: '' },
  person: { honorific: '', givenName: '', familyName: '', suffix: '', title: '' },
  role: 'interviewer',
  position: '',
  organization: '',
  interview: { kind: 'inPerson', day: '2026-01-01' },
  others: [],
  restate: [],
  forgot: [],
  asked: [],
  learned: [],
  promisedDay: null,
  stillWanted: 'yes',
};

/** Every field that a template may have, with what it stands for: those of a letter, and the points of the debrief without a number. */
export const templateFields: readonly { readonly name: TemplateField; readonly label: string }[] = [
  ...mergeFields(blank)
    .filter(({ name }) => name !== 'asked1')
    .map(({ name, label }) => ({ name: listKinds.find((kind) => name === `${kind}1`) ?? name, label })),
  { name: 'copies', label: 'whom copies go to' },
];
