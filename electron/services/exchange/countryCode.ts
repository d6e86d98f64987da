/** Names of countries that people write and no list of display names has. */
const usual: Readonly<Record<string, string>> = {
  usa: 'US',
  us: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  deutschland: 'DE',
  österreich: 'AT',
  schweiz: 'CH',
  suisse: 'CH',
  méxico: 'MX',
  españa: 'ES',
  italia: 'IT',
  nederland: 'NL',
  brasil: 'BR',
};

const byName = new Map<string, string>(Object.entries(usual));
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
for (const code of letters.flatMap((one) => letters.map((other) => `${one}${other}`))) {
  const name = names.of(code);
  if (name === undefined || name === 'Unknown Region') continue;
  byName.set(name.toLowerCase(), code);
  // "Great Britain" is UK to some and GB to ISO: the code that the list gives stands unless a usual name has it.
  if (!byName.has(code.toLowerCase())) byName.set(code.toLowerCase(), code);
}

/** The ISO 3166-1 code of a country as people write it; '' for none, null for one that is not known. */
export function countryCode(written: string): string | null {
  const name = written.trim().toLowerCase();
  return name === '' ? '' : (byName.get(name) ?? null);
}
