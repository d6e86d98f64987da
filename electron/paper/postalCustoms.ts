/** What a country's post asks of an address, beyond the order of its lines: from Google's libaddressinput (`zip`, `upper`). */
export interface PostalCustoms {
  readonly code: RegExp;
  /** What stands in capitals whatever the user chose. */
  readonly capitals: readonly ('city' | 'region' | 'code' | 'all')[];
}

const customs = (code: RegExp, ...capitals: PostalCustoms['capitals']): PostalCustoms => ({ code, capitals });
const fourFigures = /^\d{4}$/;
const fiveFigures = /^\d{5}$/;
const sixFigures = /^\d{6}$/;

/** The countries that American letters go to most; others are neither warned about nor capitalized. */
export const postalCustoms: Readonly<Partial<Record<string, PostalCustoms>>> = {
  AT: customs(fourFigures),
  AU: customs(fourFigures, 'city', 'region'),
  BE: customs(fourFigures),
  BR: customs(/^\d{5}-?\d{3}$/, 'city', 'region'),
  CA: customs(/^[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/i, 'all'),
  CH: customs(fourFigures),
  CN: customs(sixFigures),
  CZ: customs(/^\d{3} ?\d{2}$/),
  DE: customs(fiveFigures),
  DK: customs(fourFigures),
  ES: customs(fiveFigures, 'city', 'region'),
  FI: customs(fiveFigures),
  FR: customs(/^\d{2} ?\d{3}$/, 'city'),
  GB: customs(/^(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLN-UW-Z]{2})$/i, 'city', 'code'),
  GR: customs(/^\d{3} ?\d{2}$/),
  HU: customs(fourFigures),
  IE: customs(/^[\dA-Z]{3} ?[\dA-Z]{4}$/i),
  IL: customs(/^\d{5}(\d{2})?$/),
  IN: customs(sixFigures),
  IT: customs(fiveFigures, 'region'),
  JP: customs(/^\d{3}-?\d{4}$/),
  KR: customs(fiveFigures),
  MX: customs(fiveFigures, 'city', 'region', 'code'),
  NL: customs(/^[1-9]\d{3} ?[A-Z]{2}$/i),
  NO: customs(fourFigures),
  NZ: customs(fourFigures),
  PL: customs(/^\d{2}-\d{3}$/),
  PT: customs(/^\d{4}-\d{3}$/),
  SE: customs(/^\d{3} ?\d{2}$/),
  SG: customs(sixFigures),
  UA: customs(fiveFigures),
  VN: customs(/^\d{5}\d?$/),
};
