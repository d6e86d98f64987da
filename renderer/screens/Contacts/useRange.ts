import { useRef } from 'react';
import type { ContactRow } from '../../../shared/contactsViews.ts';
import { tellProblem } from '../../components/notices.ts';
import { call } from '../../host.ts';
import type { ContactsAsked } from './contactsAsked.ts';
import type { Marked } from './useMarked.ts';

/** Rows that the journal gives at a time. */
const atATime = 500;

export interface Range {
  readonly one: (index: number) => void;
  /** Everybody from whoever was chosen last, else from the one that is open, to another, also those whose rows were never drawn. */
  readonly range: (from: number, to: number) => Promise<void>;
  readonly step: (from: number, by: 1 | -1, goTo: (index: number) => void) => void;
}

/** Chooses people by where they stand in the list. */
export function useRange(asked: ContactsAsked, rowAt: (index: number) => ContactRow | undefined, marked: Marked): Range {
  // Where the next range begins: at whoever was chosen last.
  const anchor = useRef<number | null>(null);
  return {
    one: (index) => {
      const row = rowAt(index);
      if (row === undefined) return;
      anchor.current = index;
      marked.toggle(row.id);
    },
    range: async (open, to) => {
      const from = marked.count > 0 && anchor.current !== null ? anchor.current : open;
      anchor.current = from < 0 ? to : from;
      const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
      try {
        const starts = Array.from({ length: Math.ceil((last - first + 1) / atATime) }, (_, page) => first + page * atATime);
        const pages = await Promise.all(
          starts.map((offset) => call('contacts.list', { ...asked, offset, limit: Math.min(atATime, last - offset + 1) })),
        );
        marked.add(pages.flatMap(({ rows }) => rows.map(({ id }) => id)));
      } catch (error) {
        tellProblem(error);
      }
    },
    step: (from, by, goTo) => {
      const ids = [rowAt(from), rowAt(from + by)].flatMap((row) => row?.id ?? []);
      marked.add(ids);
      goTo(from + by);
    },
  };
}
