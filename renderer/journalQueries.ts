import { focusManager, keepPreviousData, QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '../shared/contract.ts';
import { call, CallProblem } from './host.ts';

/** Two windows may lie side by side, both visible: coming back is the focus too. */
focusManager.setEventListener((onBack) => {
  const cameBack = () => onBack();
  window.addEventListener('visibilitychange', cameBack);
  window.addEventListener('focus', cameBack);
  return () => {
    window.removeEventListener('visibilitychange', cameBack);
    window.removeEventListener('focus', cameBack);
  };
});

/**
 * The window's memory of what the journal answered. The journal is on this computer, so there is no network to wait for; another
 * window may have changed it, so whoever comes back to this one sees what is on file now.
 */
export const journalClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: 60_000, refetchOnWindowFocus: 'always' },
    mutations: { networkMode: 'always', retry: false },
  },
});

export interface JournalQueryOptions {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** Keeps showing the former answer while the input changes (the old content stays until the new is there). */
  readonly keep?: boolean;
}

/** Reads one query of the contract and keeps it fresh after every command. */
export function useJournal<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  options: JournalQueryOptions = {},
): UseQueryResult<OutputOf<Name>, CallProblem> {
  return useQuery<OutputOf<Name>, CallProblem>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Runs one command or task of the contract; after its success every query is asked again, because anything may have changed. */
export function useCommand<Name extends OperationName>(name: Name): UseMutationResult<OutputOf<Name>, CallProblem, InputOf<Name>> {
  return useMutation<OutputOf<Name>, CallProblem, InputOf<Name>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: () => {
      void journalClient.invalidateQueries();
    },
  });
}

/** The problem behind whatever was thrown, for a notice. */
export function problemOf(error: unknown): CallProblem {
  if (error instanceof CallProblem) return error;
  return new CallProblem({
    code: 'internal',
    sentence: `Follow Through made a mistake: ${error instanceof Error ? error.message : String(error)}. Nothing was half saved.`,
    fields: [],
  });
}

/** The sentence that a problem has for one field of the input (`'people.0.familyName'`), if it has one. */
export function sentenceAt(error: unknown, field: string): string | undefined {
  return error instanceof CallProblem ? error.problem.fields.find((each) => each.field === field)?.sentence : undefined;
}
