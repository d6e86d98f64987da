import type { Id } from '../shared/model.ts';

/** A new UUIDv7 (RFC 9562, section 5.7): the hour in milliseconds first, so that ids sort by their making. */
export function newId(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const stamp = Date.now();
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(stamp / 2 ** (8 * (5 - index))) % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
