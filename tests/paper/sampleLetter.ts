import { letterDocument } from '../../electron/paper/letterDocument.ts';
import type { KindOfSheet } from '../../electron/paper/letterDocument.ts';
import { insideAddressLines } from '../../shared/rules/addressLines.ts';
import { composeLetter } from '../../shared/rules/composeLetter.ts';
import type { LetterParts } from '../../shared/rules/composeLetter.ts';
import type { LetterFacts } from '../../shared/rules/mergeFields.ts';

/** The panel of the sample world, as the letter to its decision maker knows it. */
export const panelFacts: LetterFacts = {
  sender: { name: 'Jordan Ellis', phone: '614-555-0142', email: 'jordan.ellis@example.com' },
  person: { honorific: 'Ms.', givenName: 'Dana', familyName: 'McDonald', suffix: '', title: 'Owner and President' },
  role: 'decisionMaker',
  position: 'Sales Manager',
  organization: 'McDonald’s Blinds and Shades',
  interview: { kind: 'panel', day: '2026-06-11' },
  others: ['Mr. Ortega', 'Ms. Natarajan'],
  restate: ['Dealer network from 14 to 41 in three years', 'Trained a team of nine, two now managers'],
  forgot: ['Reopened the Dublin showroom: 22 % more in a year'],
  asked: ['Two project samples', 'List of three references'],
  learned: ['A second showroom opens in the autumn', 'Builders’ accounts were lost in 2024'],
  promisedDay: '2026-06-18',
  stillWanted: 'yes',
};

export const parts: LetterParts = {
  kind: 'letter',
  sender: { name: 'Jordan Ellis', phones: ['614-555-0142'], email: 'jordan.ellis@example.com' },
  senderAddress: insideAddressLines({
    street: '418 Maple Grove Avenue, Apt 3B',
    city: 'Columbus',
    region: 'OH',
    postalCode: '43214',
    country: 'US',
  }),
  person: panelFacts.person,
  organization: panelFacts.organization,
  personAddress: insideAddressLines({
    street: '2200 Commerce Park Drive, Suite 120',
    city: 'Columbus',
    region: 'OH',
    postalCode: '43229',
    country: 'US',
  }),
  text: 'Thank you for meeting with me on Thursday, June 11.\n\nI look forward to hearing from you by Thursday, June 18.',
  enclosures: ['Two project samples', 'List of three references'],
  copies: [],
  dated: '2026-06-11',
};

export function sheetOf(
  told: Partial<LetterParts> & { readonly paper?: 'letter' | 'a4'; readonly format?: 'fullBlock' | 'modifiedBlock' } = {},
): KindOfSheet {
  const { paper = 'letter', format = 'fullBlock', ...more } = told;
  const all = { ...parts, ...more };
  return { kind: all.kind, paper, format, page: composeLetter(all), signature: null };
}

export const letterHtmlOf = (...sheets: readonly KindOfSheet[]): string => letterDocument('Letters', sheets).html;
