import { useState } from 'react';
import type { InputOf } from '../../../shared/contract.ts';
import type { MergeField, MergePreview, MergeRow } from '../../../shared/mergeViews.ts';
import type { Id } from '../../../shared/model.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { tell } from '../../components/notices.ts';
import { useCommand, useJournal } from '../../journalQueries.ts';
import { plannedWords } from '../Today/todayWords.ts';

export interface MergeDialogProps {
  readonly whom: InputOf<'contacts.mergePreview'>['whom'];
  readonly onMerged: (id: Id) => void;
  readonly onClose: () => void;
}

/** Two contacts that are one person, side by side: where they differ the user says which word stays. */
export function MergeDialog({ whom, onMerged, onClose }: MergeDialogProps) {
  const preview = useJournal('contacts.mergePreview', { whom });
  const merge = useCommand('contacts.merge');
  const [theirs, setTheirs] = useState<ReadonlySet<MergeField>>(new Set());
  const choose = (field: MergeField, second: boolean) =>
    setTheirs((before) => new Set(second ? [...before, field] : [...before].filter((each) => each !== field)));
  const run = ({ first, second }: MergePreview) =>
    merge.mutate(
      { id: first.id, otherId: second.id, theirs: [...theirs] },
      {
        onSuccess: (done) => {
          tell(`Two contacts are one now: ${done.name}.${plannedWords(done)}`, { undo: true });
          onClose();
          onMerged(done.id);
        },
      },
    );
  const view = preview.data;
  return (
    <Dialog
      open
      onClose={onClose}
      title="One and the same person?"
      lede="Everything of both stays with one contact. Where only one word can stand you choose it; the other goes into the notes."
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            Keep two contacts
          </Button>
          <Button
            look="primary"
            busy={merge.isPending}
            disabled={view?.refused !== null}
            onClick={() => {
              if (view !== undefined) run(view);
            }}
          >
            Make them one
          </Button>
        </>
      }
    >
      <Loaded query={preview} rows={6}>
        {(loaded) => <SideBySide view={loaded} theirs={theirs} onChoose={choose} />}
      </Loaded>
      {merge.isError && <ErrorNotice error={merge.error} />}
    </Dialog>
  );
}

const fieldWords: Readonly<Record<MergeRow['field'], string>> = {
  name: 'Name',
  title: 'Title',
  organization: 'Organization',
  address: 'Address',
  email: 'E-mail',
  preferredChannel: 'Prefers',
  pronounced: 'Pronounced',
  circle: 'Circle',
  interval: 'Keep in touch',
  card: 'Business card',
  phones: 'Phones',
  tags: 'Tags',
  notes: 'Notes',
  touches: 'Touches',
  interviews: 'Interviews',
  letters: 'Letters',
  messages: 'E-mails, faxes',
  references: 'Reference for',
  followUps: 'Follow-ups',
};

interface SideBySideProps {
  readonly view: MergePreview;
  readonly theirs: ReadonlySet<MergeField>;
  readonly onChoose: (field: MergeField, second: boolean) => void;
}

function SideBySide({ view, theirs, onChoose }: SideBySideProps) {
  return (
    <>
      {view.refused !== null && (
        <p className="err-text" role="alert">
          {view.refused}
        </p>
      )}
      <table className="same">
        <thead>
          <tr>
            <td />
            <th scope="col">
              {view.first.name} <small>stays, knows more</small>
            </th>
            <th scope="col">
              {view.second.name} <small>goes into it</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Line key={row.field} row={row} isSecond={theirs.has(row.field as MergeField)} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
      {view.rows.some(({ field, isChoice }) => field === 'card' && isChoice) && (
        <p className="fld-hint">One photo of a business card is kept. Save the other as a file first, if you need it.</p>
      )}
    </>
  );
}

interface LineProps {
  readonly row: MergeRow;
  readonly isSecond: boolean;
  readonly onChoose: SideBySideProps['onChoose'];
}

function Line({ row, isSecond, onChoose }: LineProps) {
  const words = fieldWords[row.field];
  const cell = (text: string, second: boolean) =>
    row.isChoice ? (
      <td className={isSecond === second ? 'is-kept' : ''}>
        <label>
          <input
            type="radio"
            name={`same ${row.field}`}
            aria-label={`${words}: ${text}`}
            checked={isSecond === second}
            onChange={() => onChoose(row.field as MergeField, second)}
          />
          <span>{text}</span>
        </label>
      </td>
    ) : (
      <td>
        <span className="same-text">{text}</span>
      </td>
    );
  return (
    <tr>
      <th scope="row">{words}</th>
      {cell(row.first, false)}
      {cell(row.second, true)}
    </tr>
  );
}
