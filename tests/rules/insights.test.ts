import { describe, expect, it } from 'vitest';
import { channelAnswers, median, sayAnswers, sayShare } from '../../shared/rules/insights.ts';

describe('what the counts of a search say', () => {
  it('tells small numbers as numbers, and a whole percentage from twenty on', () => {
    expect(sayShare(3, 4)).toBe('3 of 4');
    expect(sayShare(5, 19)).toBe('5 of 19');
    expect(sayShare(7, 44)).toBe('7 of 44, 16 %');
  });

  it('names a middle only where there are three answers, and one that was really seen', () => {
    expect(sayAnswers([])).toBe('No answer to an application is on file yet');
    expect(sayAnswers([0])).toBe('One answer came, on the same day');
    expect(sayAnswers([3, 8])).toBe('Two answers came, after 3 days and after 8 days');
    expect(sayAnswers([1, 4, 30])).toBe('Half of the answers came by day 4');
    expect(median([1, 4, 9, 30])).toBe(4);
    expect(median([])).toBeNull();
  });

  it('takes an answer within two weeks for one, a voicemail for a call, and a call that reached them for answered', () => {
    const sent = (channel: 'call' | 'voicemail' | 'email', isAnswered: boolean, nextWord: string | null) => ({
      ...{ channel, isAnswered, nextWord, day: '2026-06-01' },
    });
    expect(
      channelAnswers([
        sent('email', false, '2026-06-15'),
        sent('email', false, '2026-06-16'),
        sent('voicemail', false, null),
        sent('call', true, null),
        sent('call', false, '2026-06-02'),
      ]),
    ).toEqual([
      { channel: 'call', sent: 3, answered: 2 },
      { channel: 'email', sent: 2, answered: 1 },
    ]);
  });
});
