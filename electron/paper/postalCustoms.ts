/** What a country's post asks of an address, beyond the order of its lines: from Google's libaddressinput (`zip`, `upper`). */
export interface PostalCustoms {
  readonly code: RegExp;
  /** What stands in capitals whatever the user chose. */
  readonly capitals: readonly ('city' | 'region' | 'code' | 'all')[];
  /** How a code that fits is written: what stands before so many of its last characters. */
  readonly parts?: { readonly mark: ' ' | '-'; readonly last: number };
}

const customs = (code: RegExp, ...capitals: PostalCustoms['capitals']): PostalCustoms => ({ code, capitals });
const parted = (mark: ' ' | '-', last: number, custom: PostalCustoms): PostalCustoms => ({ ...custom, parts: { mark, last } });
const fourFigures = /^\d{4}$/;
const fiveFigures = /^\d{5}$/;
const sixFigures = /^\d{6}$/;

/** The countries that American letters go to most; others are neither warned about nor capitalized. */
export const postalCustoms: Readonly<Partial<Record<string, PostalCustoms>>> = {
  AT: customs(fourFigures),
  AU: customs(fourFigures, 'city', 'region'),
  BE: customs(fourFigures),
  BR: parted('-', 3, customs(/^\d{5}-?\d{3}$/, 'city', 'region')),
  CA: parted(' ', 3, customs(/^[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/i, 'all')),
  CH: customs(fourFigures),
  CN: customs(sixFigures),
  CZ: parted(' ', 2, customs(/^\d{3} ?\d{2}$/)),
  DE: customs(fiveFigures),
  DK: customs(fourFigures),
  ES: customs(fiveFigures, 'city', 'region'),
  FI: customs(fiveFigures),
  FR: customs(/^\d{2} ?\d{3}$/, 'city'),
  GB: parted(' ', 3, customs(/^(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLN-UW-Z]{2})$/i, 'city', 'code')),
  GR: parted(' ', 2, customs(/^\d{3} ?\d{2}$/)),
  HU: customs(fourFigures, 'all'),
  IE: parted(' ', 4, customs(/^[\dA-Z]{3} ?[\dA-Z]{4}$/i)),
  IL: customs(/^\d{5}(\d{2})?$/),
  IN: customs(sixFigures),
  IT: customs(fiveFigures, 'city', 'region'),
  JP: parted('-', 4, customs(/^\d{3}-?\d{4}$/)),
  KR: customs(fiveFigures),
  MX: customs(fiveFigures, 'city', 'region', 'code'),
  NL: parted(' ', 2, customs(/^[1-9]\d{3} ?([A-RT-Z][A-Z]|S[BCE-RT-Z])$/i)),
  NO: customs(fourFigures),
  NZ: customs(fourFigures),
  PL: parted('-', 3, customs(/^\d{2}-?\d{3}$/)),
  PT: parted('-', 3, customs(/^\d{4}-?\d{3}$/)),
  SE: parted(' ', 2, customs(/^\d{3} ?\d{2}$/)),
  SG: customs(sixFigures),
  UA: customs(fiveFigures),
  VN: customs(/^\d{5}\d?$/),
};

/** A postal code as its country writes it: "nw16xe" as "NW1 6XE". One that does not fit its country stays as it was typed. */
export function postalCode(code: string, country: string): string {
  const typed = code.trim().replace(/\s+/g, ' ');
  const custom = postalCustoms[country];
  if (custom?.code.test(typed) !== true) return typed;
  const { parts } = custom;
  const written = typed.toUpperCase();
  if (parts === undefined) return written;
  const plain = written.replace(/[ -]/g, '');
  return `${plain.slice(0, -parts.last)}${parts.mark}${plain.slice(-parts.last)}`;
}
