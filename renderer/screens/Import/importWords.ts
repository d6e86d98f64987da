import type { CsvField, Imported, ImportFormat } from '../../../shared/views.ts';

export const formatWords: Readonly<Record<ImportFormat, string>> = {
  vCard: 'vCards',
  LinkedIn: 'LinkedIn connections',
  ourTable: 'a table that Follow Through wrote',
  table: 'a table',
};

/** What a column can be taken as, in the words of the contact form. */
export const fieldWords: Readonly<Record<CsvField, string>> = {
  name: 'Name',
  honorific: 'Mr., Ms., …',
  givenName: 'Given name',
  familyName: 'Family name',
  suffix: 'Suffix',
  title: 'Title',
  organization: 'Organization',
  email: 'E-mail',
  phone: 'Phone',
  street: 'Street',
  city: 'City',
  region: 'State',
  postalCode: 'ZIP or postal code',
  country: 'Country',
  preferredChannel: 'Prefers',
  pronounced: 'Pronounced',
  notes: 'Notes',
  note: 'Notes, with its heading',
  id: 'Follow Through id',
  none: 'Leave it out',
};

export const counted = (count: number, one: string, many: string): string => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** "845 people added. 3 had something new added. 17 left out." */
export function importedWords({ added, merged, known, undecided, leftOut }: Imported): string {
  if (added + merged === 0 && known > 0 && undecided + leftOut === 0) return 'Everybody in it was known already. Nothing was changed.';
  return [
    added + merged === 0 ? 'Nothing was changed.' : `${counted(added, 'person', 'people')} added.`,
    merged > 0 && `Something new was added to ${counted(merged, 'person', 'people')} already known.`,
    known > 0 && `${counted(known, 'person', 'people')} known already.`,
    undecided > 0 && `${counted(undecided, 'person was', 'people were')} not decided and not taken in.`,
    leftOut > 0 && `${counted(leftOut, 'entry', 'entries')} of the file left out.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
