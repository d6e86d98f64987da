import type { InputOf } from '../../../shared/contract.ts';
import type { Address, Honorific, Id, PreferredChannel } from '../../../shared/model.ts';
import type { ContactView } from '../../../shared/views.ts';

/** A contact as the dialog's fields hold it. */
export interface ContactForm {
  readonly honorific: Honorific;
  readonly givenName: string;
  readonly familyName: string;
  readonly suffix: string;
  readonly title: string;
  /** Where letters go. */
  readonly sits: 'organization' | 'own' | 'unknown';
  readonly address: Address;
  /** Separated by commas. */
  readonly phones: string;
  readonly email: string;
  readonly preferredChannel: PreferredChannel | 'unknown';
  readonly pronounced: string;
  readonly spellingChecked: boolean;
  readonly notes: string;
}

const empty: Omit<ContactForm, 'address'> = {
  honorific: '',
  givenName: '',
  familyName: '',
  suffix: '',
  title: '',
  sits: 'organization',
  phones: '',
  email: '',
  preferredChannel: 'unknown',
  pronounced: '',
  spellingChecked: false,
  notes: '',
};

/** The dialog's fields for a known contact, or empty ones. `country` is where a new address most likely is. */
export function formOf(contact: ContactView | null, country: string): ContactForm {
  const noAddress: Address = { street: '', city: '', region: '', postalCode: '', country };
  if (contact === null) return { ...empty, address: noAddress };
  const own = contact.atOrganization ? null : contact.address;
  const { honorific, givenName, familyName, suffix, title, email, pronounced, spellingChecked, notes } = contact;
  return {
    ...{ honorific, givenName, familyName, suffix, title, email, pronounced, spellingChecked, notes },
    sits: contact.atOrganization ? 'organization' : own !== null ? 'own' : 'unknown',
    address: own ?? noAddress,
    phones: contact.phones.join(', '),
    preferredChannel: contact.preferredChannel ?? 'unknown',
  };
}

/** What 'contacts.save' is asked. */
export function contactOf(id: Id, organizationId: Id | null, form: ContactForm): InputOf<'contacts.save'> {
  const { sits, address, phones, preferredChannel, ...rest } = form;
  return {
    ...rest,
    id,
    organizationId,
    address: sits === 'own' ? { ...address } : null,
    atOrganization: sits === 'organization' && organizationId !== null,
    phones: phones
      .split(/[,;\n]/)
      .map((phone) => phone.trim())
      .filter((phone) => phone !== ''),
    preferredChannel: preferredChannel === 'unknown' ? null : preferredChannel,
  };
}
