import type { CsvField } from '../../../shared/views.ts';

/** Header words, folded to letters, and what they mean. The first that fits counts. */
const meanings: readonly (readonly [RegExp, CsvField])[] = [
  [/^(followthroughid)$/, 'id'],
  [/^(firstname|givenname|first|given|forename|vorname|prenom|nombre)$/, 'givenName'],
  [/^(lastname|familyname|last|surname|family|nachname|nom|apellidos?)$/, 'familyName'],
  [/^(name|fullname|displayname|contact|contactname|person)$/, 'name'],
  [/^(mrms|honorific|salutation|prefix|nameprefix|anrede)$/, 'honorific'],
  [/^(suffix|namesuffix)$/, 'suffix'],
  [/^(title|jobtitle|position|role|organizationtitle|organization1title)$/, 'title'],
  [/^(company|organization|organisation|employer|companyname|organizationname|organization1name|firma)$/, 'organization'],
  [/^(e?mail|emailaddress|email\d*(address|value)?|primaryemail|mail)$/, 'email'],
  [/^(contactphonenumber|.*phone.*|mobile|cell|tel|telephone|telefon)$/, 'phone'],
  [/^(street\d*|address|address1|streetaddress|(business|home|mailing)(street|address)|address1street|strasse)$/, 'street'],
  [/^((business|home)?city|town|address1city|ort|stadt)$/, 'city'],
  [/^((business|home)?state|region|province|stateprovince|address1region)$/, 'region'],
  [/^(zip|zipcode|postalcode|postcode|zippostalcode|(business|home)postalcode|address1postalcode|plz)$/, 'postalCode'],
  [/^(country|countryregion|(business|home)countryregion|address1country|land)$/, 'country'],
  [/^(prefers|preferredchannel)$/, 'preferredChannel'],
  [/^(pronounced|pronunciation|phoneticname)$/, 'pronounced'],
  [/^(notes?|comments?|remarks?)$/, 'notes'],
];
/** A table may have several of these; of every other field one column is taken, the first. */
const several: ReadonlySet<CsvField> = new Set(['phone', 'note', 'notes', 'none', 'street']);

/** What each column of a table is, by its header; 'note' for what has no field, so that nothing is lost unseen. */
export function guessColumns(headers: readonly string[]): readonly CsvField[] {
  const used = new Set<CsvField>();
  return headers.map((header) => {
    const folded = header
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
    const field = meanings.find(([words]) => words.test(folded))?.[1] ?? 'note';
    if (used.has(field) && !several.has(field)) return 'note';
    used.add(field);
    return field;
  });
}
