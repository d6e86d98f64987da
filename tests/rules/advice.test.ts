import { describe, expect, it } from 'vitest';
import type { Channel, TouchAbout } from '../../shared/model.ts';
import { inWords, moment, type Scenario, told, zoneOf } from './scenarios/scenario.ts';
import { planned } from './scenarios/planned.ts';

function check({ given, at, ask, answer, rules, whom }: Scenario): void {
  const [about, channel] = ask.split(' by ') as [TouchAbout, Channel];
  const { because, ...said } = told(given, moment(at, zoneOf(given)), about, channel);
  expect(`${inWords(said as never, zoneOf(given))}, because of ${said.rules.join(' ')}`).toBe(`${answer}, because of ${rules}`);
  expect(because).toMatch(/^[a-z0-9“]/);
  if (whom !== undefined) expect(said.whom).toBe(whom);
}

describe('may I contact them now?', () => {
  it.each(planned)('$facts: $ask at $at is $answer', check);
});
