import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf } from '../../../shared/contract.ts';
import type { Id } from '../../../shared/model.ts';
import type { CsvField, Imported, ImportView } from '../../../shared/views.ts';
import { call } from '../../host.ts';
import { journalClient } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { base64Of, refused } from './base64Of.ts';

/** The most that is read at once (electron/services/exchange/entry.ts). */
const mostBytes = 10 * 1024 * 1024;
const progressEvery = 300;

/** Who somebody in the file is, as the user decided: a contact, the person of an earlier line, or somebody new. */
export type Choice = InputOf<'imports.apply'>['choices'][number]['same'];
export type ImportStep =
  | { readonly kind: 'file' }
  | { readonly kind: 'reading'; readonly people: number }
  | { readonly kind: 'preview'; readonly view: ImportView }
  | { readonly kind: 'done'; readonly imported: Imported };

export interface Importation {
  readonly step: ImportStep;
  readonly fileName: string;
  /** What went wrong with the last thing that was asked. */
  readonly problem: unknown;
  /** True while it is read again or taken in, with what was shown left standing. */
  readonly busy: boolean;
  readonly choices: ReadonlyMap<number, Choice>;
  readonly choose: (file: File) => void;
  readonly setColumns: (columns: readonly CsvField[]) => void;
  readonly decide: (lines: readonly number[], choice: (line: number) => Choice | null) => void;
  readonly apply: () => void;
  readonly cancel: () => void;
}

/** One import from the file to its end. Nothing is written before `apply`. */
export function useImport(dropped: File | null): Importation {
  const [step, setStep] = useState<ImportStep>({ kind: 'file' });
  const [file, setFile] = useState<{ readonly name: string; readonly base64: string } | null>(null);
  const [columns, setTaken] = useState<readonly CsvField[] | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const runId = useRef<Id | null>(null);

  const run = useCallback(async (work: (id: Id) => Promise<void>) => {
    const id = newId();
    runId.current = id;
    setProblem(null);
    setBusy(true);
    try {
      await work(id);
    } catch (error) {
      if (runId.current === id) setProblem(error);
      setStep((before) => (before.kind === 'reading' ? { kind: 'file' } : before));
    } finally {
      if (runId.current === id) setBusy(false);
    }
  }, []);

  const look = useCallback(
    (base64: string, taken: readonly CsvField[] | null) =>
      run(async (id) => {
        const view = await call('imports.preview', { runId: id, base64, columns: taken === null ? null : [...taken] });
        if (runId.current === id) setStep({ kind: 'preview', view });
      }),
    [run],
  );

  const choose = useCallback(
    (chosen: File) => {
      setChoices(new Map());
      setTaken(null);
      setStep({ kind: 'reading', people: 0 });
      if (chosen.size > mostBytes) {
        setStep({ kind: 'file' });
        setProblem(refused(`“${chosen.name}” is larger than 10 MB, the most that is read at once. Take it in parts.`));
        return;
      }
      void base64Of(chosen).then(
        (base64) => {
          setFile({ name: chosen.name, base64 });
          return look(base64, null);
        },
        (error: unknown) => {
          setStep({ kind: 'file' });
          setProblem(error);
        },
      );
    },
    [look],
  );

  const begun = useRef(false);
  useEffect(() => {
    if (dropped === null || begun.current) return;
    begun.current = true;
    choose(dropped);
  }, [dropped, choose]);

  const isReading = step.kind === 'reading';
  useEffect(() => {
    if (!isReading) return undefined;
    const timer = setInterval(() => {
      const id = runId.current;
      if (id === null) return;
      void call('imports.progress', { runId: id }).then(
        (progress) => {
          if (progress !== null) setStep((before) => (before.kind === 'reading' ? { kind: 'reading', people: progress.people } : before));
        },
        () => undefined,
      );
    }, progressEvery);
    return () => clearInterval(timer);
  }, [isReading]);

  return {
    step,
    fileName: file?.name ?? '',
    problem,
    busy,
    choices,
    choose,
    setColumns: (taken) => {
      setTaken(taken);
      if (file !== null) void look(file.base64, taken);
    },
    decide: (lines, choice) => {
      setChoices((before) => {
        const next = new Map(before);
        for (const line of lines) {
          const chosen = choice(line);
          if (chosen === null) next.delete(line);
          else next.set(line, chosen);
        }
        return next;
      });
    },
    apply: () => {
      if (file === null) return;
      void run(async (id) => {
        const decided = [...choices].map(([line, same]) => ({ line, same }));
        const input = { base64: file.base64, columns: columns === null ? null : [...columns] };
        const imported = await call('imports.apply', { runId: id, ...input, choices: decided });
        setStep({ kind: 'done', imported });
        await journalClient.invalidateQueries();
      });
    },
    cancel: () => {
      const id = runId.current;
      if (id !== null && (busy || isReading)) void call('imports.cancel', { runId: id }).catch(() => undefined);
    },
  };
}
