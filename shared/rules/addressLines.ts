/**
 * American addresses as they stand on paper: USPS Publication 28 for the envelope, the letter writer's custom for the
 * inside address. Formatting is a view; the stored address is never altered.
 */
import type { Address } from '../model.ts';
import { isUsRegionCode, usRegionCode } from './usRegions.ts';

export interface AddressLines {
  readonly lines: readonly string[];
  /** What looks wrong, as sentences; they never stop printing. */
  readonly warnings: readonly string[];
}

export interface Envelope {
  /** Above the address, the person first: attention line, then the firm. */
  readonly names: readonly string[];
  readonly address: Address;
  /** Capitals without punctuation; otherwise words and punctuation stay as the user wrote them. */
  readonly capitals: boolean;
}

/** APO, FPO and DPO addresses name a unit and a box, never a street (Publication 28, section 38): they stay as written. */
const isMilitary = (address: Address): boolean =>
  /^\s*[AFD]\.?P\.?O\.?\s*$/i.test(address.city) || /^A[AEP]$/.test(usRegionCode(address.region));

/**
 * The lines of an American envelope: attention line, firm, delivery lines, `CITY ST  ZIP`. Nothing stands below the last line, and
 * there is no country line; `postalLines` adds one for mail from abroad.
 */
export function usEnvelopeLines({ names, address, capitals }: Envelope): AddressLines {
  const streets = clean(address.street.split('\n'));
  const attention = streets.filter((line) => attentionWord.test(line));
  const above = attentionFirst([...attention, ...clean(names)]);
  const delivery = isMilitary(address)
    ? streets
    : joinUnit(streets.filter((line) => !attentionWord.test(line))).map((line) => shortUnit(line, above.length > 1, capitals));
  const style = capitals ? inCapitals : (line: string) => line;
  const lines = [...above, ...delivery].map(style);
  const last = lastLine(address, style);
  return { lines: [...lines, last].filter((line) => line !== ''), warnings: warningsFor(address) };
}

/** The inside address of a letter: the lines as written, then "Columbus, OH 43229". */
export function insideAddressLines(address: Address): readonly string[] {
  const region = `${usRegionCode(address.region)} ${zipOf(address.postalCode)}`.trim();
  return clean([...address.street.split('\n'), [address.city.trim(), region].filter((part) => part !== '').join(', ')]);
}

const clean = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');

const attentionWord = /^(attn|attention|c\/o|care of)\b/i;
/** Publication 28, section 113: the attention line stands above the firm. */
const attentionFirst = (names: readonly string[]): readonly string[] => [
  ...names.filter((name) => attentionWord.test(name)),
  ...names.filter((name) => !attentionWord.test(name)),
];

/** "Suite 120" alone on a line belongs to the delivery line above it (Publication 28, section 213). */
function joinUnit(streets: readonly string[]): readonly string[] {
  return streets.reduce<readonly string[]>((lines, line) => {
    const before = lines.at(-1);
    return before !== undefined && wholeUnit.test(line) && !unitAtEnd.test(before)
      ? [...lines.slice(0, -1), `${before} ${line}`]
      : [...lines, line];
  }, []);
}

/** A unit's number has a figure or is one letter: "5 Suite Street" names a street. */
const unit = String.raw`(?:(suite|ste|apartment|apt)\b\.?\s*(?:#|no\.?\s)?|#)\s*(\p{L}|[\p{L}\p{Pd}]*\p{N}[\p{L}\p{N}\p{Pd}]*)\.?`;
const wholeUnit = new RegExp(`^${unit}$`, 'iu');
const unitAtEnd = new RegExp(String.raw`[\s,]+${unit}$`, 'iu');

/**
 * "Suite 120" and "# 120" at the end of a delivery line as `STE 120`, "Apartment 3B" as `APT 3B` (Publication 28, appendix C2).
 * A bare `#` does not say which: firms sit in suites, people live in apartments.
 */
function shortUnit(line: string, atFirm: boolean, capitals: boolean): string {
  return line.replace(unitAtEnd, (_, word: string | undefined, number: string) => {
    const suite = word === undefined ? atFirm : /^s/i.test(word);
    const short = suite ? 'STE' : 'APT';
    return ` ${capitals ? short : `${short.charAt(0)}${short.slice(1).toLowerCase()}`} ${number}`;
  });
}

/**
 * Capitals, and no punctuation but hyphens. A slash or a point between figures is part of a number ("123 1/2", "39.2") and stays
 * (Publication 28, appendix D); `&` and `+` are words.
 */
function inCapitals(line: string): string {
  const careOf = /^c\/o\b/i.test(line) ? 'C/O ' : '';
  const words = line
    .slice(careOf === '' ? 0 : 3)
    .replace(/\s*[&+]\s*/g, ' and ')
    .replace(/\p{Dash_Punctuation}/gu, '-')
    .replace(/['’‘ʼ´`"“”·]|(?<!\p{N})\.(?=\S)|\.(?!\p{N})/gu, '')
    .replace(/(?<!\p{N})\/|\/(?!\p{N})|[^\p{L}\p{M}\p{N}./-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${careOf}${words}`.toLocaleUpperCase('en-US');
}

/** "43229-1234" from any way of writing nine figures; what is no ZIP stays as written. */
function zipOf(code: string): string {
  const figures = /^\s*(\d{5})[\s-]*(\d{4})?\s*$/.exec(code);
  if (figures === null) return code.trim();
  return figures[2] === undefined ? (figures[1] ?? '') : `${figures[1] ?? ''}-${figures[2]}`;
}

/** `COLUMBUS OH  43229`: one space before the state, two before the ZIP (Publication 28, section 211). */
function lastLine(address: Address, style: (line: string) => string): string {
  const region = usRegionCode(address.region);
  const place = [style(address.city.replace(/\s+/g, ' ').trim()), isUsRegionCode(region) ? region : style(region)]
    .filter((part) => part !== '')
    .join(' ');
  return [place, style(zipOf(address.postalCode))].filter((part) => part !== '').join('  ');
}

function warningsFor(address: Address): readonly string[] {
  const warnings: string[] = [];
  if (!/^\d{5}(-\d{4})?$/.test(zipOf(address.postalCode))) {
    warnings.push(
      address.postalCode.trim() === ''
        ? 'The ZIP code is missing.'
        : `“${address.postalCode.trim()}” is not a ZIP code: five figures, or nine.`,
    );
  }
  if (!isUsRegionCode(usRegionCode(address.region))) {
    warnings.push(
      address.region.trim() === '' ? 'The state is missing.' : `“${address.region.trim()}” is not a state of the United States.`,
    );
  }
  return warnings;
}
