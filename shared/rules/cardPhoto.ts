import { pictureOf } from './signatureImage.ts';
import type { Picture } from './signatureImage.ts';

/** 5 MB: what a telephone makes of a card. The journal is one file, and it is backed up every day. */
export const mostCardBytes = 5 * 1024 * 1024;
/** As many points as are shown without slowing the window down: 50 million are 200 MB of memory. */
const most = { side: 12_000, points: 50_000_000 } as const;

/** What the bytes are, by how they begin. Null for anything but a PNG or JPEG that can be shown: nothing else is ever drawn. */
export function cardPhotoOf(bytes: Uint8Array): Picture | null {
  const photo = pictureOf(bytes, most.side);
  return photo === null || photo.width * photo.height > most.points ? null : photo;
}
