import { useState } from 'react';
import type { Id } from '../../shared/model.ts';
import type { OrganizationSuggestion } from '../../shared/views.ts';
import { useClock } from '../clock.ts';
import { call } from '../host.ts';
import { useJournal } from '../journalQueries.ts';
import { newId } from '../newId.ts';

export interface OrganizationChoice {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly suggestions: readonly OrganizationSuggestion[];
  readonly known: OrganizationSuggestion | undefined;
  /** True when the text names an organization that the journal does not know yet. */
  readonly isNew: boolean;
  /** Its id; one that is new is first saved, in the user's zone. Null without a name. */
  readonly settle: () => Promise<Id | null>;
}

/** An organization by its name: one that the journal knows, or a new one that is saved with what it was chosen for. */
export function useOrganizationChoice(initial: string): OrganizationChoice {
  const { zone } = useClock();
  const [text, setText] = useState(initial);
  const [freshId] = useState(newId);
  const name = text.trim();
  const suggestions = useJournal('organizations.suggest', { text: name }, { keep: true }).data ?? [];
  const known = suggestions.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return {
    text,
    setText,
    suggestions,
    known,
    isNew: name !== '' && known === undefined,
    settle: async () => {
      if (name === '') return null;
      // The suggestions may still be those of an earlier text: ask once more before anything is made.
      const found =
        known ?? (await call('organizations.suggest', { text: name })).find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (found !== undefined) return found.id;
      await call('organizations.save', { id: freshId, name, sector: 'private', zone, address: null });
      return freshId;
    },
  };
}
