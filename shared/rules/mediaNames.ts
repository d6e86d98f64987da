/** What printers call their paper: PWG 5101.1 media names, the short side first whatever way the page reads. */

/** Short side, long side, in millimeters. */
const known: readonly (readonly [number, number, string])[] = [
  [215.9, 279.4, 'na_letter_8.5x11in'],
  [210, 297, 'iso_a4_210x297mm'],
  [104.775, 241.3, 'na_number-10_4.125x9.5in'],
  [98.425, 225.425, 'na_number-9_3.875x8.875in'],
  [98.425, 190.5, 'na_monarch_3.875x7.5in'],
  [92.075, 165.1, 'na_personal_3.625x6.5in'],
  [111.125, 146.05, 'na_a2_4.375x5.75in'],
  [110, 220, 'iso_dl_110x220mm'],
  [114, 162, 'iso_c6_114x162mm'],
  [114, 229, 'iso_c6c5_114x229mm'],
  [162, 229, 'iso_c5_162x229mm'],
];
/** Half a millimeter is what a page may be off by. */
const slackMm = 0.5;

/** The name of a page's paper, or its size in the way that CUPS takes one without a name. */
export function mediaName([widthMm, heightMm]: readonly [number, number]): string {
  const [short, long] = widthMm <= heightMm ? [widthMm, heightMm] : [heightMm, widthMm];
  const found = known.find(([width, height]) => Math.abs(width - short) <= slackMm && Math.abs(height - long) <= slackMm);
  const say = (length: number): string => String(Math.round(length * 100) / 100);
  return found?.[2] ?? `Custom.${say(short)}x${say(long)}mm`;
}
