import { facts, interview, mailed, promised, dana, inRoom, person } from '../sampleFacts.ts';
import { type Given, type Scenario } from './scenario.ts';

const hr = person('wood', 'Mr. Wood');
/** An interview on Thu 11 June with Ms. McDonald, who decides, and Mr. Wood of HR; nothing was promised. */
const room = [inRoom(dana, 'decisionMaker'), inRoom(hr, 'hr')];
const silent: Given = { opportunity: facts({ interviews: [interview({ people: room })] }) };
const letterMailed: Given = {
  opportunity: facts({ interviews: [interview({ people: room, letters: [mailed(dana, '2026-06-12T14:00:00Z')] })] }),
};
const friday: Given = {
  opportunity: facts({
    interviews: [interview({ people: room, promises: promised({ kind: 'day', day: '2026-06-26', by: 'afternoon' }) })],
  }),
};

/** What is due, ahead and missed (P12, P16 to P18), and whom (P20). */
export const planned: readonly Scenario[] = [
  {
    ...{ facts: 'the first status call opens in a minute; Fri 19 June is a holiday', given: silent, at: '2026-06-18 08:59' },
    ...{ ask: 'status by call', answer: 'wait until 2026-06-18 09:00', rules: 'P18 P20', whom: 'wood' },
  },
  {
    ...{ facts: 'the first status call opens', given: silent, at: '2026-06-18 09:00' },
    ...{ ask: 'status by call', answer: 'yes until 2026-06-18 17:00', rules: 'P18 P20', whom: 'wood' },
  },
  {
    ...{ facts: 'the call after the letter opens on Mon 15 June', given: letterMailed, at: '2026-06-15 09:00' },
    ...{ ask: 'status by call', answer: 'yes until 2026-06-15 10:00', rules: 'P12', whom: 'dana' },
  },
  {
    ...{ facts: 'word is promised for Friday afternoon', given: friday, at: '2026-06-26 14:59' },
    ...{ ask: 'status by call', answer: 'wait until 2026-06-26 15:00', rules: 'P15 P16 P20', whom: 'wood' },
  },
  {
    ...{ facts: 'word was promised for Friday afternoon and did not come', given: friday, at: '2026-06-26 15:00' },
    ...{ ask: 'status by call', answer: 'yes until 2026-06-26 17:00', rules: 'P16 P20 P19', whom: 'wood' },
  },
];
