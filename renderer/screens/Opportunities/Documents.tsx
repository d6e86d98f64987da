import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { DocumentRow } from '../../../shared/documentViews.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import type { OpportunityView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { call, host } from '../../host.ts';
import { useCommand } from '../../journalQueries.ts';
import { documentWords, shortDay } from '../../words.ts';
import { DocumentDialog } from './DocumentDialog.tsx';
import { DocumentText } from './DocumentText.tsx';
import './documents.css';

/** The papers of an opportunity: résumé and application as sent, the posting, anything else; kept byte for byte. */
export function Documents({ opportunity: { id, documents } }: { readonly opportunity: OpportunityView }) {
  const [adding, setAdding] = useState(false);
  const [reading, setReading] = useState<DocumentRow | null>(null);
  return (
    <section>
      <div className="sec">
        <h2 className="title-4">Documents</h2>
        <span className="n">{documents.length === 0 ? 'none yet' : documents.length}</span>
      </div>
      <ul className="rowlist documents">
        {documents.map((document) => (
          <DocumentLine key={document.id} document={document} onRead={() => setReading(document)} />
        ))}
      </ul>
      <Button look="text" className="side-add" onClick={() => setAdding(true)}>
        Attach a document…
      </Button>
      {adding && <DocumentDialog opportunityId={id} onClose={() => setAdding(false)} />}
      {reading !== null && <DocumentText document={reading} onClose={() => setReading(null)} />}
    </section>
  );
}

function DocumentLine({ document, onRead }: { readonly document: DocumentRow; readonly onRead: () => void }) {
  const { today, zone } = useClock();
  const remove = useCommand('documents.remove');
  const { id, name, kind, size, addedAt, isText } = document;
  const save = async () => {
    try {
      const file = await call('documents.file', { id });
      if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <li>
      <span>
        <b>
          <FileText className="i s" aria-hidden /> {name}
        </b>
        <small>
          {documentWords[kind]}, {sizeWords(size)}, {shortDay(dayOf(addedAt, zone), today)}
        </small>
      </span>
      <span className="r btns">
        {isText && (
          <Button look="text" aria-label={`Read ${name}`} onClick={onRead}>
            Read
          </Button>
        )}
        <Button look="text" aria-label={`Save ${name} as a file`} onClick={() => void save()}>
          Save…
        </Button>
        <Button
          look="text"
          aria-label={`Remove ${name}`}
          onClick={() => remove.mutate({ id }, { onSuccess: () => tell(`${name}: removed.`, { undo: true }), onError: tellProblem })}
        >
          Remove
        </Button>
      </span>
    </li>
  );
}

/** "812 bytes", "24 kB", "3.1 MB". */
function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
