import { brotliDecompressSync } from 'node:zlib';

/**
 * The characters that a font can draw, read from its `cmap` (WOFF 2.0, sections 4 and 5; OpenType `cmap` formats 4 and 12).
 * A bundled font is known; one that cannot be read this way draws nothing.
 */
export function woff2Characters(font: Buffer): ReadonlySet<number> {
  const table = cmapOf(font);
  const characters = new Set<number>();
  if (table === null) return characters;
  for (let at = 0; at < table.readUInt16BE(2); at += 1) {
    const subtable = table.subarray(table.readUInt32BE(4 + at * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, characters);
    if (format === 12) addGroups(subtable, characters);
  }
  return characters;
}

/** In the order of WOFF 2.0's table of known tags: those that matter here. */
const tag = { cmap: 0, glyf: 10, loca: 11, any: 63 } as const;
const headerLength = 48;

function cmapOf(font: Buffer): Buffer | null {
  if (font.toString('latin1', 0, 4) !== 'wOF2') return null;
  const tables = font.readUInt16BE(12);
  const compressed = font.readUInt32BE(20);
  let at = headerLength;
  let offset = 0;
  let cmap: { readonly offset: number; readonly length: number } | null = null;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
  };
  for (let table = 0; table < tables; table += 1) {
    const flags = font.readUInt8(at);
    at += 1;
    const known = flags & 0x3f;
    if (known === tag.any) at += 4;
    const original = base128();
    const version = flags >> 6;
    // Glyph tables are stored changed unless their version is 3, all others unchanged unless it is not 0.
    const isChanged = known === tag.glyf || known === tag.loca ? version !== 3 : version !== 0;
    const length = isChanged ? base128() : original;
    if (known === tag.cmap) cmap = { offset, length };
    offset += length;
  }
  if (cmap === null) return null;
  return brotliDecompressSync(font.subarray(at, at + compressed)).subarray(cmap.offset, cmap.offset + cmap.length);
}

function addSegments(table: Buffer, characters: Set<number>): void {
  const doubled = table.readUInt16BE(6);
  const ends = 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = table.readUInt16BE(starts + segment);
    const end = table.readUInt16BE(ends + segment);
    const delta = table.readUInt16BE(deltas + segment);
    const offset = table.readUInt16BE(offsets + segment);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const direct = (code + delta) & 0xffff;
      const glyph = offset === 0 ? direct : table.readUInt16BE(offsets + segment + offset + (code - start) * 2);
      if (glyph !== 0) characters.add(code);
    }
  }
}

function addGroups(table: Buffer, characters: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const end = table.readUInt32BE(16 + group * 12 + 4);
    for (let code = table.readUInt32BE(16 + group * 12); code <= end; code += 1) characters.add(code);
  }
}
