import { ImagePlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { mostCardBytes } from '../../../shared/rules/cardPhoto.ts';
import type { CardView } from '../../../shared/cardViews.ts';
import type { ContactView, FileOut } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { CallProblem, host } from '../../host.ts';
import { useCommand, useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { base64Of } from '../Opportunities/documentBytes.ts';
import './businessCard.css';

const pictureTypes = ['image/png', 'image/jpeg'];
const pictureIn = (data: DataTransfer | null): File | undefined => [...(data?.files ?? [])].find(({ type }) => pictureTypes.includes(type));
const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && (target.closest(selector) !== null || (target instanceof HTMLElement && target.isContentEditable));

/** The photo of the business card: chosen, dropped on the pane or pasted; small, and large when it is asked for. */
export function BusinessCard({ contact }: { readonly contact: Pick<ContactView, 'id' | 'name' | 'hasCard'> }) {
  const { id, name, hasCard } = contact;
  const card = useJournal('contacts.card', { id }, { enabled: hasCard });
  const keep = useCommand('contacts.keepCard');
  const remove = useCommand('contacts.removeCard');
  const [isLarge, setIsLarge] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > mostCardBytes) {
      const sentence = 'This photo is larger than 5 MB, the most that is kept. Save a smaller one.';
      tellProblem(new CallProblem({ code: 'invalid', sentence, fields: [] }));
      return;
    }
    const base64 = base64Of(new Uint8Array(await file.arrayBuffer()));
    keep.mutate(
      { id, cardId: newId(), base64 },
      { onSuccess: () => tell(`The business card of ${name} is kept.`, { undo: true }), onError: tellProblem },
    );
  };
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  useEffect(() => {
    // Before the window takes the file for one to import.
    const drop = (event: DragEvent) => {
      const picture = pictureIn(event.dataTransfer);
      if (picture === undefined || !isIn(event.target, '.contact')) return;
      event.preventDefault();
      event.stopPropagation();
      void taking.current(picture);
    };
    const paste = (event: ClipboardEvent) => {
      const picture = pictureIn(event.clipboardData);
      if (picture === undefined || isIn(event.target, 'input, textarea, select, [role="dialog"]')) return;
      event.preventDefault();
      void taking.current(picture);
    };
    window.addEventListener('drop', drop, true);
    window.addEventListener('paste', paste, true);
    return () => {
      window.removeEventListener('drop', drop, true);
      window.removeEventListener('paste', paste, true);
    };
  }, []);
  const choose = () => field.current?.click();
  const view = hasCard ? (card.data ?? null) : null;
  return (
    <section className="business-card" aria-label="Business card">
      <input
        ref={field}
        type="file"
        className="sr"
        tabIndex={-1}
        aria-label="Photo of the business card"
        accept={pictureTypes.join(',')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {hasCard ? (
        view !== null && (
          <button type="button" className="business-card-small" onClick={() => setIsLarge(true)}>
            <img src={view.dataUrl} alt={`Business card of ${name}`} />
          </button>
        )
      ) : (
        <Button look="text" busy={keep.isPending} onClick={choose}>
          <ImagePlus className="i s" aria-hidden />
          Photo of the business card…
        </Button>
      )}
      {card.isError && <p className="err-text">{card.error.problem.sentence}</p>}
      {isLarge && view !== null && (
        <LargeCard
          name={name}
          card={view}
          onAnother={choose}
          onRemove={() => {
            setIsLarge(false);
            remove.mutate(
              { id },
              { onSuccess: () => tell('The photo of the business card is removed.', { undo: true }), onError: tellProblem },
            );
          }}
          onClose={() => setIsLarge(false)}
        />
      )}
    </section>
  );
}

interface LargeCardProps {
  readonly name: string;
  readonly card: CardView;
  readonly onAnother: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

function LargeCard({ name, card, onAnother, onRemove, onClose }: LargeCardProps) {
  const save = async () => {
    const file: FileOut = {
      name: `Business card of ${name}.${card.mediaType === 'image/png' ? 'png' : 'jpg'}`,
      mediaType: 'application/octet-stream',
      base64: card.dataUrl.slice(card.dataUrl.indexOf(',') + 1),
    };
    try {
      if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Business card of ${name}`}
      footer={
        <>
          <Button look="quiet" onClick={onRemove}>
            Remove
          </Button>
          <Button onClick={onAnother}>Another…</Button>
          <Button onClick={() => void save()}>Save as a file…</Button>
          <Button look="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <p className="business-card-large">
        <img src={card.dataUrl} width={card.width} height={card.height} alt={`Business card of ${name}`} />
      </p>
    </Dialog>
  );
}
