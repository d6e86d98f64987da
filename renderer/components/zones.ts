import type { Zone } from '../../shared/model.ts';
import type { Option } from './Select.tsx';

/** "New York (America)": the city first, because that is what one looks for and types. */
function zoneWords(zone: Zone): string {
  const [area = '', ...rest] = zone.replaceAll('_', ' ').split('/');
  const city = rest.at(-1);
  if (city === undefined) return area;
  const region = rest.length > 1 ? `${area}, ${rest.slice(0, -1).join(', ')}` : area;
  return `${city} (${region})`;
}

/** Every time zone by its city; the one in use is among them, also where the browser does not list it. */
export function zoneOptions(inUse: Zone): readonly Option<Zone>[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), inUse]);
  return [...zones].map((value) => ({ value, label: zoneWords(value) })).sort((one, other) => one.label.localeCompare(other.label, 'en'));
}

/** The zone of this computer. */
export const computersZone = (): Zone => Intl.DateTimeFormat().resolvedOptions().timeZone;
