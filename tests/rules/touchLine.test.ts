import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandTouch } from '../../shared/rules/touchLine.ts';

/** The line, and: in or out, by what, with what outcome, about what, with whom, and what was said. */
const lines: readonly (readonly [string, string])[] = [
  ['called Ruiz', 'out call reached - | Ruiz | '],
  ['Called Ms. Ruiz, left a voicemail', 'out call voicemail - | Ms Ruiz | '],
  ['called Ruiz, no answer', 'out call noAnswer - | Ruiz | '],
  ['called Ruiz at Brightwater: back on Monday', 'out call reached - | Ruiz Brightwater | back on Monday'],
  ['left a message for Dennis Wood', 'out call voicemail - | Dennis Wood | '],
  ['I phoned Tanaka to thank', 'out call reached thanks | Tanaka | '],
  ['spoke to Okonkwo as a reference', 'out call reached reference | Okonkwo | '],
  ['e-mailed Aiko Tanaka', 'out email sent - | Aiko Tanaka | '],
  ['emailed Tanaka about the status', 'out email sent status | Tanaka | '],
  ['sent an e-mail to Sam Okafor', 'out email sent - | Sam Okafor | '],
  ['wrote to Whitaker', 'out letter sent - | Whitaker | '],
  ['faxed Bell', 'out fax sent - | Bell | '],
  ['texted Ruiz', 'out text sent - | Ruiz | '],
  ['met Tanaka at Northlight', 'out meeting - - | Tanaka Northlight | '],
  ['sent a card to Bev Kowalski', 'out card sent - | Bev Kowalski | '],
  ['Ruiz called', 'in call - - | Ruiz | '],
  ['Ms. Ruiz called back: they decide on Friday', 'in call - - | Ms Ruiz | they decide on Friday'],
  ['Wood wrote — word next week', 'in email answered - | Wood | word next week'],
  ['Tanaka e-mailed me "come on Tuesday"', 'in email - - | Tanaka | come on Tuesday'],
  ['Okafor replied', 'in email answered - | Okafor | '],
  ['heard from Marlow County', 'in call - - | Marlow County | '],
  ['word from Achterberg: the board meets in June', 'in call - - | Achterberg | the board meets in June'],
  ['a letter from Larkspur', 'in letter - - | Larkspur | '],
  ['voicemail from Wood', 'in voicemail - - | Wood | '],
  ['Ruiz left a message', 'in voicemail - - | Ruiz | '],
];

describe('a contact made, told in one line', () => {
  it.each(lines)('“%s”', (line, meant) => {
    const { direction, channel, outcome, about, name, said } = understandTouch(line) ?? fail(line);
    expect(`${direction} ${channel} ${outcome ?? '-'} ${about ?? '-'} | ${name} | ${said}`).toBe(meant);
  });

  it.each(['', 'Ruiz', 'called', 'the weather is fine', 'lunch', ':'])('leaves “%s” as it is', (line) => {
    expect(understandTouch(line)).toBeNull();
  });

  it('never fails, whatever is typed, and never loses what was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (said) => {
        understandTouch(said);
        const words = said.replace(/\s+/g, ' ').trim();
        if (words === '' || /^[“"]|[”"]$/.test(words)) return;
        expect(understandTouch(`called Ruiz: ${words}`)?.said).toBe(words);
      }),
    );
  });
});

function fail(line: string): never {
  throw new Error(`Not understood: ${line}`);
}
