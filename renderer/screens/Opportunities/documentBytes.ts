/** The most that one document may have (shared/documentSchemas.ts). */
export const mostBytes = 10 * 1024 * 1024;

/** In pieces, because a call takes only so many arguments. */
const piece = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += piece) letters += String.fromCharCode(...bytes.subarray(from, from + piece));
  return btoa(letters);
}
