import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * What opens the browser host, new for each run, 256 bits each.
 *
 * The token is printed once and lets scripts in. The once-keys are for the command line that opens the browser, which other users
 * of the computer can read: each works a single time. Both are exchanged for the cookie's value, which never stands in an address.
 */
export interface ServeKeys {
  readonly token: string;
  /** A new key that works a single time. */
  readonly onceKey: () => string;
  /** True when `key` is the token or an unused once-key, which it uses up. */
  readonly opens: (key: string) => boolean;
  readonly isToken: (text: string) => boolean;
  readonly cookie: string;
  readonly isCookie: (text: string) => boolean;
}

const secret = (): string => randomBytes(32).toString('base64url');

/** New keys from the system's generator. */
export function serveKeys(): ServeKeys {
  const token = secret();
  const cookie = secret();
  const unused = new Set<string>();
  return {
    token,
    onceKey: () => {
      const key = secret();
      unused.add(key);
      return key;
    },
    opens: (key) => same(key, token) || unused.delete(key),
    isToken: (text) => same(text, token),
    cookie,
    isCookie: (text) => same(text, cookie),
  };
}

/** Compares hashes, so that the time taken tells neither length nor content. */
function same(one: string, other: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
