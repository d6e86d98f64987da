import { formatAddress } from 'localized-address-format';
import type { Address } from '../../shared/model.ts';
import { insideAddressLines, usEnvelopeLines } from '../../shared/rules/addressLines.ts';
import type { AddressLines, Envelope } from '../../shared/rules/addressLines.ts';
import { postalCode, postalCustoms } from './postalCustoms.ts';

/** USPS International Mail Manual 122.1: at most five lines, the country alone on the last. */
const mostLines = 5;

/**
 * The lines of an envelope to any country, posted in `from` (ISO 3166-1 alpha-2).
 *
 * Mail within the United States follows USPS Publication 28. Other mail follows the destination's own line order; the
 * country stands alone on the last line in English capitals, and only when the letter crosses a border.
 */
export function postalLines(envelope: Envelope, from: string): AddressLines {
  const { country } = envelope.address;
  const inland = country === from;
  if (country === 'US') {
    const domestic = usEnvelopeLines(envelope);
    return inland ? domestic : { ...domestic, lines: fitted([...domestic.lines, countryLine(country)]) };
  }
  const local = localLines(envelope, inland);
  return { lines: fitted(inland ? local : [...local, countryLine(country)]), warnings: warningsFor(envelope.address) };
}

/** An English name in capitals: "GERMANY". A code that no country has stays itself. */
export function countryLine(country: string): string {
  return (new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }).of(country) ?? country).toLocaleUpperCase('en-US');
}

/**
 * The inside address of a letter from `from`: the destination's own order, words as written; the country where it crosses
 * a border. Turned around, the sender's own address for a reader in `from`.
 */
export function insideLines(address: Address, from: string): readonly string[] {
  const inland = address.country === from;
  const lines = address.country === 'US' ? insideAddressLines(address) : localLines({ names: [], address, capitals: false }, inland);
  return inland ? lines : [...lines, countryLine(address.country)];
}

function localLines({ names, address, capitals }: Envelope, inland: boolean): readonly string[] {
  const customs = postalCustoms[address.country]?.capitals ?? [];
  const everywhere = capitals || customs.includes('all');
  const styled = (text: string, part: 'city' | 'region' | 'code' | 'street'): string => {
    const plain = text.replace(/[^\S\n]+/g, ' ').trim();
    return everywhere || (part !== 'street' && customs.includes(part)) ? plain.toLocaleUpperCase('en-US') : plain;
  };
  const people = names.map((name) => styled(name.replaceAll('\n', ' '), 'street')).filter((name) => name !== '');
  const streets = styled(address.street, 'street')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const place = {
    region: styled(address.region, 'region'),
    city: styled(address.city, 'city'),
    code: styled(postalCode(address.postalCode, address.country), 'code'),
  };
  const most = mostLines - (inland ? 0 : 1);
  const apart = orderedLines(address.country, streets, place);
  const isTight = people.length + apart.length > most;
  const together = isTight && streets.length > 1 ? orderedLines(address.country, [streets.join(', ')], place) : apart;
  // Some formats carry the country's letters before the code ("CH-8001"): for mail from abroad only.
  const ordered = inland ? together.map((line) => line.replace(new RegExp(`^${address.country}-(?=\\d)`), '')) : together;
  // The post reads from below: where it is still too much, the person and the firm share a line before the places do.
  const room = Math.max(1, most - ordered.length);
  const above = people.length > room ? [...people.slice(0, room - 1), people.slice(room - 1).join(', ')] : people;
  return [...above, ...(above.length + ordered.length > most && ordered.length > 3 ? joinedAbove(ordered) : ordered)];
}

interface Place {
  readonly region: string;
  readonly city: string;
  readonly code: string;
}

function orderedLines(country: string, streets: readonly string[], { region, city, code }: Place): readonly string[] {
  const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test([...streets, city, region].join(' '));
  const format = (addressLines: readonly string[]): readonly string[] =>
    formatAddress(
      { postalCountry: country, administrativeArea: region, locality: city, postalCode: code, addressLines: [...addressLines] },
      latin ? 'latin' : 'local',
    )
      .map((line) => line.replace(/^[\s,-]+|[\s,-]+$/g, '').replace(/\s+/g, ' '))
      .filter((line) => line !== '');
  const lines = format(streets);
  // A few formats have no place for a city, because its streets imply it (Japan): what the user wrote is not dropped.
  return city === '' || lines.some((line) => line.includes(city)) ? lines : format([...streets, city]);
}

/** The last line but two with the last but one: a postal code on a line of its own stays there. */
const joinedAbove = (lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, -3),
  lines.slice(-3, -1).join(', '),
  ...lines.slice(-1),
];

/** Joins neighbors in the middle until the lines fit: never the first, never the last two, and nothing is left out. */
function fitted(lines: readonly string[]): readonly string[] {
  let kept = [...lines];
  while (kept.length > mostLines) {
    const at = Math.max(1, kept.length - 4);
    kept = [...kept.slice(0, at), `${kept[at] ?? ''}, ${kept[at + 1] ?? ''}`, ...kept.slice(at + 2)];
  }
  return kept;
}

function warningsFor(address: Address): readonly string[] {
  const code = address.postalCode.trim();
  const pattern = postalCustoms[address.country]?.code;
  if (pattern === undefined || pattern.test(code)) return [];
  const country = new Intl.DisplayNames('en', { type: 'region' }).of(address.country) ?? address.country;
  return [code === '' ? `The postal code is missing; ${country} uses one.` : `“${code}” does not look like a postal code of ${country}.`];
}
