import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentKind, Id } from '../../../shared/model.ts';
import { Field, TextArea, TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { Select } from '../../components/Select.tsx';
import { call, CallProblem } from '../../host.ts';
import { journalClient, sentenceAt } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { capital, documentWords, optionsOf } from '../../words.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { base64Of, mostBytes } from './documentBytes.ts';

const kindOptions = optionsOf(documentWords).map((option) => ({ ...option, label: capital(option.label) }));
const problem = (field: string, sentence: string) => new CallProblem({ code: 'invalid', sentence, fields: [{ field, sentence }] });

/** Attach a document…: a file as it is, or a text that is pasted. */
export function DocumentDialog({ opportunityId, onClose }: { readonly opportunityId: Id; readonly onClose: () => void }) {
  const [id] = useState(newId);
  const [from, setFrom] = useState<'file' | 'text'>('file');
  const [kind, setKind] = useState<DocumentKind>('resume');
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState('Posting');
  const [text, setText] = useState('');
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      if (from === 'text') {
        if (text.trim() === '') throw problem('text', 'Paste the text first.');
        const bytes = new TextEncoder().encode(text);
        if (bytes.length > mostBytes) throw problem('text', 'This text is larger than 10 MB, the most that is kept.');
        const called = name.trim() === '' ? '' : `${name.trim()}.txt`;
        await call('documents.add', { id, opportunityId, kind, name: called, base64: base64Of(bytes) });
        return called;
      }
      if (file === null) throw problem('file', 'Choose a file first.');
      if (file.size > mostBytes) throw problem('file', 'This file is larger than 10 MB, the most that is kept. Keep a smaller copy.');
      const bytes = new Uint8Array(await file.arrayBuffer());
      await call('documents.add', { id, opportunityId, kind, name: file.name, base64: base64Of(bytes) });
      return file.name;
    },
    onSuccess: (kept) => {
      void journalClient.invalidateQueries();
      tell(`${kept}: attached.`, { undo: true });
      onClose();
    },
  });
  const at = (field: string) => sentenceAt(save.error, field);
  const atAField = ['file', 'text', 'name', 'base64'].some((field) => at(field) !== undefined);
  return (
    <FormDialog
      title="Attach a document"
      lede="It is kept in the journal, byte for byte. Nothing in it is opened or run here."
      verb="Attach the document"
      busy={save.isPending}
      error={atAField ? null : save.error}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Seg
        label="From"
        value={from}
        onChange={(next) => {
          setFrom(next);
          setKind(next === 'text' ? 'posting' : 'resume');
          save.reset();
        }}
        options={[
          { value: 'file', label: 'A file' },
          { value: 'text', label: 'A text to paste' },
        ]}
      />
      <Select label="What it is" value={kind} onChange={setKind} options={kindOptions} />
      {from === 'file' ? (
        <Field label="File" hint="Any file, at most 10 MB." error={at('file') ?? at('base64') ?? at('name')}>
          {(wiring) => (
            <input
              {...wiring}
              className="input input--file"
              type="file"
              onChange={(event) => {
                setFile(event.target.files?.[0] ?? null);
                save.reset();
              }}
            />
          )}
        </Field>
      ) : (
        <>
          <TextField label="Name" value={name} error={at('name')} onChange={(event) => setName(event.target.value)} />
          <TextArea
            label="Text"
            rows={8}
            value={text}
            error={at('text') ?? at('base64')}
            onChange={(event) => setText(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
