import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { isEmptyAddress } from '../../components/AddressFields.tsx';
import { useJournal } from '../../journalQueries.ts';
import { useDebounced } from '../../useDebounced.ts';
import type { ProfileDraft } from './useProfileForm.ts';

/** The return address on a #10 envelope, as the print will have it, while it is typed. */
export function EnvelopePreview({ control }: { readonly control: Control<ProfileDraft> }) {
  const [name, address] = useWatch({ control, name: ['name', 'address'] });
  const asked = useDebounced({ name: name.trim().slice(0, 300), address }, 120);
  const blank = asked.name === '' && isEmptyAddress(asked.address);
  const lines = useJournal(
    'addresses.lines',
    { names: asked.name === '' ? [] : [asked.name], address: asked.address, capitals: true },
    { enabled: !blank, keep: true },
  );
  const shown = blank ? [] : (lines.data?.lines ?? []);
  return (
    <figure>
      <div className="stock envelope first-env" role="img" aria-label={`Your return address on a #10 envelope: ${shown.join(', ')}`}>
        <p className={blank ? 'ret ghosted' : 'ret'}>{blank ? 'YOUR NAME\nYOUR STREET\nYOUR CITY' : shown.join('\n')}</p>
        <p className="to ghosted">{'THE NEXT PERSON\nYOU THANK'}</p>
      </div>
      <figcaption className="quiet env-warnings">
        <span role="status">{blank ? '' : lines.data?.warnings.join(' ')}</span>
      </figcaption>
    </figure>
  );
}
