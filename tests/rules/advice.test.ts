import { describe, expect, it } from 'vitest';
import type { Channel, TouchAbout } from '../../shared/model.ts';
import { decidedRows } from './scenarios/decided.ts';
import { keptRows } from './scenarios/kept.ts';
import { pacedRows } from './scenarios/paced.ts';
import { plannedRows } from './scenarios/planned.ts';
import { promisedRows } from './scenarios/promised.ts';
import { inWords, moment, told, zoneOf } from './scenarios/scenario.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { substanceRows } from './scenarios/substance.ts';

function check({ given, at, ask, answer, rules, whom, how, also }: Scenario): void {
  const [about, channel] = ask.split(' by ') as [TouchAbout, Channel];
  const zone = zoneOf(given);
  const said = told(given, moment(at, zone), about, channel);
  expect(`${inWords(said, zone)}, because of ${said.rules.join(' ')}`).toBe(`${answer}, because of ${rules}`);
  expect(said.because).toMatch(/^[a-z0-9“]|^(Ms|Mr|Mrs|Mx|Dr|Prof)\./);
  expect(said.because).not.toMatch(/undefined|null|NaN|\[object|\.$/);
  if (whom !== undefined) expect(said.whom).toBe(whom);
  if (how !== undefined) expect(said.how).toBe(how);
  if (also !== undefined) expect(said.also.map((other) => other.rules.join(' '))).toEqual(also);
}

describe('may I contact them now?', () => {
  it.each(promisedRows)('$facts: $ask at $at is $answer', check);
  it.each(plannedRows)('$facts: $ask at $at is $answer', check);
  it.each(pacedRows)('$facts: $ask at $at is $answer', check);
  it.each(substanceRows)('$facts: $ask at $at is $answer', check);
  it.each(keptRows)('$facts: $ask at $at is $answer', check);
  it.each(decidedRows)('$facts: $ask at $at is $answer', check);
});
