import { Menu } from '@base-ui/react/menu';
import { Bookmark, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { TextField } from '../../components/Field.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import type { ContactListView } from '../../../shared/contactsViews.ts';
import type { ContactsAsked } from './contactsAsked.ts';

export interface KeptListsProps {
  readonly asked: ContactsAsked;
  readonly onAsk: (asked: ContactsAsked) => void;
}

/** The lists kept under a name: to look at, to keep the one in sight, to rename and to remove. */
export function KeptLists({ asked, onAsk }: KeptListsProps) {
  const kept = useJournal('contactLists.list', {}).data ?? [];
  const [naming, setNaming] = useState<ContactListView | 'new' | null>(null);
  const shown = kept.find((list) => isSame(list, asked));
  const remove = useCommand('contactLists.remove');
  return (
    <>
      <Menu.Root>
        <Menu.Trigger className="flt" aria-label={shown === undefined ? 'Lists' : `List: ${shown.name}`}>
          <Bookmark className="i s" aria-hidden />
          {shown?.name ?? 'Lists'}
          <ChevronDown className="i s" aria-hidden />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="floating" sideOffset={6} align="end">
            <Menu.Popup className="menu">
              {kept.map((list) => (
                <Menu.Item key={list.id} className="menu-item" onClick={() => onAsk(askedOf(list))}>
                  {list.name}
                </Menu.Item>
              ))}
              {shown === undefined ? (
                <Menu.Item className="menu-item" onClick={() => setNaming('new')}>
                  Keep this list…
                </Menu.Item>
              ) : (
                <>
                  <Menu.Item className="menu-item" onClick={() => setNaming(shown)}>
                    Rename “{shown.name}”…
                  </Menu.Item>
                  <Menu.Item
                    className="menu-item"
                    onClick={() =>
                      remove.mutate(
                        { id: shown.id },
                        {
                          onSuccess: () => tell(`The list “${shown.name}” is removed; its people stay.`, { undo: true }),
                          onError: tellProblem,
                        },
                      )
                    }
                  >
                    Remove “{shown.name}”
                  </Menu.Item>
                </>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {naming !== null && <NameDialog known={naming === 'new' ? null : naming} asked={asked} onClose={() => setNaming(null)} />}
    </>
  );
}

interface NameDialogProps {
  readonly known: ContactListView | null;
  readonly asked: ContactsAsked;
  readonly onClose: () => void;
}

function NameDialog({ known, asked, onClose }: NameDialogProps) {
  const [id] = useState(() => known?.id ?? newId());
  const [name, setName] = useState(known?.name ?? '');
  const save = useCommand('contactLists.save');
  const error = sentenceAt(save.error, 'name');
  return (
    <FormDialog
      title={known === null ? 'Keep this list' : `Rename “${known.name}”`}
      lede="Its filters, what was searched for and its order are kept; whoever fits later is in it, too."
      verb="Keep it"
      busy={save.isPending}
      error={error === undefined ? save.error : null}
      onSubmit={() =>
        save.mutate(
          { ...asked, id, name },
          {
            onSuccess: () => {
              tell(`The list “${name.trim()}” is kept.`, { undo: true });
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <TextField label="Name" value={name} error={error} onChange={(event) => setName(event.target.value)} />
    </FormDialog>
  );
}

const askedOf = ({ search, filter, tagId, organizationId, channel, sort, descending }: ContactListView): ContactsAsked => ({
  ...{ search, filter, tagId, organizationId, channel, sort, descending },
});
const isSame = (list: ContactListView, asked: ContactsAsked): boolean => {
  const one = askedOf(list);
  return (Object.keys(one) as (keyof ContactsAsked)[]).every((key) => one[key] === asked[key]);
};
