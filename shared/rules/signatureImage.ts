/** The user's signature as a picture: what is taken, and how large it is printed above the typed name. */

/** 300 KB: a scan of 600 by 200 points per inch has less, and every letter of a batch carries it. */
export const mostSignatureBytes = 300 * 1024;
/** More points than any printer draws in the space. */
const mostPoints = 4000;

export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/**
 * What a file begins with says what it is; its name is not believed. Null for anything but a PNG or JPEG of a usable size.
 * @param most points a side.
 */
export function pictureOf(bytes: Uint8Array, most: number = mostPoints): Picture | null {
  const picture = pngOf(bytes) ?? jpegOf(bytes);
  if (picture === null || picture.width < 1 || picture.height < 1) return null;
  return picture.width > most || picture.height > most ? null : picture;
}

const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;
const two = (bytes: Uint8Array, index: number): number => at(bytes, index) * 0x100 + at(bytes, index + 1);

/** PNG (RFC 2083): eight bytes of its own, then the header with width and height. */
function pngOf(bytes: Uint8Array): Picture | null {
  const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 33 || mark.some((byte, index) => bytes[index] !== byte)) return null;
  const four = (index: number): number => two(bytes, index) * 0x10000 + two(bytes, index + 2);
  return { mediaType: 'image/png', width: four(16), height: four(20) };
}

/** JPEG (ITU-T T.81, annex B): segments one after the other; a frame header (SOF) has height and width. */
function jpegOf(bytes: Uint8Array): Picture | null {
  if (two(bytes, 0) !== 0xffd8) return null;
  let index = 2;
  while (index + 9 < bytes.length && at(bytes, index) === 0xff) {
    const kind = at(bytes, index + 1);
    // C4, C8 and CC lie among the frame headers and are none.
    if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc)
      return { mediaType: 'image/jpeg', height: two(bytes, index + 5), width: two(bytes, index + 7) };
    index += 2 + two(bytes, index + 2);
  }
  return null;
}

/** Millimeters: it fills the space of the four blank lines but for a little air, and is never wider than 60. */
export function signatureMm({ width, height }: Pick<Picture, 'width' | 'height'>): { readonly width: number; readonly height: number } {
  const most = { width: 60, height: 16 } as const;
  const scale = Math.min(most.width / width, most.height / height);
  return { width: width * scale, height: height * scale };
}
