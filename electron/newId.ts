import { randomBytes } from 'node:crypto';
import type { Id } from '../shared/model.ts';

/**
 * A new UUIDv7 (RFC 9562, section 5.7): 48 bits of the computer's clock in milliseconds, then random bits.
 * Node has one since 24.16; Electron's own Node may be older.
 */
export function newId(): Id {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
