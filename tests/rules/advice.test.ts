import { describe, expect, it } from 'vitest';
import type { Channel, RuleId, TouchAbout } from '../../shared/model.ts';
import { decidedRows } from './scenarios/decided.ts';
import { keptRows } from './scenarios/kept.ts';
import { pacedRows } from './scenarios/paced.ts';
import { plannedRows } from './scenarios/planned.ts';
import { promisedRows } from './scenarios/promised.ts';
import { inWords, moment, told, zoneOf } from './scenarios/scenario.ts';
import type { Scenario, Told } from './scenarios/scenario.ts';
import { substanceRows } from './scenarios/substance.ts';

const all: readonly Scenario[] = [...promisedRows, ...plannedRows, ...pacedRows, ...substanceRows, ...keptRows, ...decidedRows];

/** The rules of the practice that an answer can come from; the others are about the debrief, the letters and the search. */
const citable = 'P1 P2 P3 P4 P5 P7 P8 P12 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23 P24 P25 P26 P27 P28 P29 P30 P31 P33 P34'.split(' ');

function answerTo({ given, at, ask }: Pick<Scenario, 'given' | 'at' | 'ask'>): Told {
  const [about, channel] = ask.split(' by ') as [TouchAbout, Channel];
  return told(given, moment(at, zoneOf(given)), about, channel);
}

function check({ given, at, ask, answer, rules, whom, how, also }: Scenario): void {
  const zone = zoneOf(given);
  const said = answerTo({ given, at, ask });
  expect(`${inWords(said, zone)}, because of ${said.rules.join(' ')}`).toBe(`${answer}, because of ${rules}`);
  expect(said.because).toMatch(/^[a-z0-9“]|^(Ms|Mr|Mrs|Mx|Dr|Prof)\./);
  expect(said.because).not.toMatch(/undefined|null|NaN|\[object|\.$/);
  if (whom !== undefined) expect(said.whom).toBe(whom);
  if (how !== undefined) expect(said.how?.because).toBe(how);
  if (also !== undefined) expect(said.also.map((other) => other.rules.join(' '))).toEqual(also);
}

describe('may I contact them now?', () => {
  it.each(all)('$facts: $ask at $at is $answer', check);

  it('is told of every rule that it can come from, in at least 60 cases', () => {
    const cited = new Set(
      all.flatMap((row) => {
        const { rules, how, also } = answerTo(row);
        return [...rules, ...(how?.rules ?? []), ...also.flatMap((other) => other.rules)];
      }),
    );
    expect(citable.filter((rule) => !cited.has(rule as RuleId))).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(60);
  });
});
