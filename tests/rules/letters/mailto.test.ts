import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestMailto, mailtoOf } from '../../../shared/rules/mailto.ts';

describe('a mailto address (RFC 6068)', () => {
  it('encodes what stands in it, and breaks lines with CR LF', () => {
    expect(mailtoOf({ to: 'dana@example.com', subject: 'Thank you & more?', body: 'Dear Ms. Lee:\n\nÉté 100 %\r\nYours' }).href).toBe(
      'mailto:dana@example.com?subject=Thank%20you%20%26%20more%3F&body=Dear%20Ms.%20Lee%3A%0D%0A%0D%0A%C3%89t%C3%A9%20100%20%25%0D%0AYours',
    );
  });

  it('keeps an odd address in one piece, and no second header can be smuggled in', () => {
    expect(mailtoOf({ to: 'a&b?c,d@example.com', subject: 'x\r\nBcc: eve@example.com', body: '' }).href).toBe(
      'mailto:a%26b%3Fc%2Cd@example.com?subject=x%20Bcc%3A%20eve%40example.com&body=',
    );
  });

  it('says when it is longer than every mail program takes', () => {
    expect(mailtoOf({ to: 'a@b.example', subject: '', body: 'x'.repeat(longestMailto) }).isLong).toBe(true);
    expect(mailtoOf({ to: 'a@b.example', subject: '', body: 'x' }).isLong).toBe(false);
  });

  it('comes out as it went in, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        const { href } = mailtoOf({ to: 'a@b.example', subject: '', body });
        expect(href).toMatch(/^mailto:a@b\.example\?body=[A-Za-z0-9\-._~!'()*%]*$/);
        expect(decodeURIComponent(href.slice(href.indexOf('=') + 1))).toBe(body.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
      }),
    );
  });
});
