import { useCallback, useEffect, useRef, useState } from 'react';
import type { InvitationRow, InvitationsTaken, InvitationsView } from '../../../shared/invitationViews.ts';
import type { Id } from '../../../shared/model.ts';
import { call } from '../../host.ts';
import { journalClient } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { base64Of, refused } from './base64Of.ts';
import { draftOfInvitation, missingOf, takenOf } from './invitationDraft.ts';
import type { InvitationDraft } from './invitationDraft.ts';

/** The most that is read at once (electron/services/invitations/calendarLimits.ts). */
const mostBytes = 10 * 1024 * 1024;

export type InvitationStep =
  | { readonly kind: 'file' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly view: InvitationsView }
  | { readonly kind: 'done'; readonly taken: InvitationsTaken };

export interface Invitations {
  readonly step: InvitationStep;
  readonly name: string;
  readonly problem: unknown;
  readonly busy: boolean;
  readonly draftOf: (row: InvitationRow) => InvitationDraft;
  readonly change: (row: InvitationRow, part: Partial<InvitationDraft>) => void;
  readonly choose: (file: File) => void;
  readonly apply: () => void;
  readonly cancel: () => void;
}

/** One calendar file from its choice to its end. Nothing is written before `apply`. */
export function useInvitations(given: File | null): Invitations {
  const [step, setStep] = useState<InvitationStep>({ kind: 'file' });
  const [file, setFile] = useState<{ readonly name: string; readonly base64: string } | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<number, InvitationDraft>>(new Map());
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

  const choose = useCallback(
    (chosen: File) => {
      setStep({ kind: 'reading' });
      void run(async (id) => {
        if (chosen.size > mostBytes)
          throw refused(`“${chosen.name}” is larger than 10 MB, the most that is read at once. Take it in parts.`);
        const base64 = await base64Of(chosen);
        const view = await call('invitations.preview', { runId: id, base64 });
        if (runId.current !== id) return;
        setFile({ name: chosen.name, base64 });
        setDrafts(new Map(view.rows.map((row) => [row.at, draftOfInvitation(row)])));
        setStep({ kind: 'preview', view });
      });
    },
    [run],
  );

  const begun = useRef(false);
  useEffect(() => {
    if (given === null || begun.current) return;
    begun.current = true;
    choose(given);
  }, [given, choose]);

  const draftOf = (row: InvitationRow): InvitationDraft => drafts.get(row.at) ?? draftOfInvitation(row);
  return {
    step,
    name: file?.name ?? '',
    problem,
    busy,
    draftOf,
    change: (row, part) =>
      setDrafts((before) => new Map(before).set(row.at, { ...(before.get(row.at) ?? draftOfInvitation(row)), ...part })),
    choose,
    apply: () => {
      if (file === null || step.kind !== 'preview') return;
      const rows = chosenOf(step.view, draftOf);
      if (rows.some((row) => row.standing !== 'calledOff' && missingOf(row, draftOf(row)).length > 0)) return;
      void run(async (id) => {
        const taken = await call('invitations.apply', {
          ...{ runId: id, base64: file.base64 },
          taken: rows.filter(({ standing }) => standing !== 'calledOff').map((row) => takenOf(row, draftOf(row))),
          calledOff: rows.filter(({ standing }) => standing === 'calledOff').map(({ at }) => at),
        });
        setStep({ kind: 'done', taken });
        await journalClient.invalidateQueries();
      });
    },
    cancel: () => {
      if (runId.current !== null && busy) void call('imports.cancel', { runId: runId.current }).catch(() => undefined);
    },
  };
}

/** Those that the user takes. */
export const chosenOf = (view: InvitationsView, draftOf: (row: InvitationRow) => InvitationDraft): readonly InvitationRow[] =>
  view.rows.filter((row) => row.standing !== 'known' && draftOf(row).isTaken);
