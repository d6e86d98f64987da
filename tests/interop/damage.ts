/** Numbers that look random and are the same in every run (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A file with a few places cut out, doubled, overwritten or filled with one of `bits`. */
export function changed(file: Buffer, next: (below: number) => number, bits: readonly string[]): Buffer {
  let bytes = file;
  for (let times = 1 + next(6); times > 0; times -= 1) {
    const at = next(bytes.length + 1);
    const to = Math.min(bytes.length, at + next(40));
    const ways = [
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]),
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from(bits[next(bits.length)] ?? ''), bytes.subarray(at)]),
      () => Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]),
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from([next(256)]), bytes.subarray(at + 1)]),
      () => bytes.subarray(0, at),
    ];
    bytes = ways[next(ways.length)]?.() ?? bytes;
  }
  return bytes;
}
