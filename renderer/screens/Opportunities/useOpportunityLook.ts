import { useState } from 'react';

export type OpportunityLook = 'board' | 'table';

const storedAs = 'follow-through.opportunities';

/** Whether the opportunities lie on a board or stand in a table; remembered on this computer. */
export function useOpportunityLook(): readonly [OpportunityLook, (look: OpportunityLook) => void] {
  const [look, setLook] = useState<OpportunityLook>(() => (localStorage.getItem(storedAs) === 'table' ? 'table' : 'board'));
  return [
    look,
    (next) => {
      localStorage.setItem(storedAs, next);
      setLook(next);
    },
  ];
}
