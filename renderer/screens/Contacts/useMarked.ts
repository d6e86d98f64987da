import { useState } from 'react';
import type { InputOf } from '../../../shared/contract.ts';
import type { ContactsAmong } from '../../../shared/contactsViews.ts';
import type { Id } from '../../../shared/model.ts';

/** Those chosen to do something with together: one by one, or everybody in the list but some. */
type Marks = { readonly all: false; readonly ids: ReadonlySet<Id> } | { readonly all: true; readonly except: ReadonlySet<Id> };

export interface Marked {
  readonly count: number;
  readonly has: (id: Id) => boolean;
  readonly toggle: (id: Id) => void;
  readonly add: (ids: readonly Id[]) => void;
  readonly everybody: () => void;
  readonly none: () => void;
  /** Whom a command is to act on. */
  readonly whom: InputOf<'contacts.tagSeveral'>['whom'];
}

const nobody: Marks = { all: false, ids: new Set() };
const toggled = (set: ReadonlySet<Id>, id: Id): ReadonlySet<Id> =>
  new Set(set.has(id) ? [...set].filter((each) => each !== id) : [...set, id]);

/** Keeps who is chosen in a list; another list begins with nobody. */
export function useMarked(among: ContactsAmong, total: number): Marked {
  const key = JSON.stringify(among);
  const [state, setState] = useState({ key, marks: nobody });
  const marks = state.key === key ? state.marks : nobody;
  const change = (next: Marks) => setState({ key, marks: next });
  return {
    count: marks.all ? Math.max(0, total - marks.except.size) : marks.ids.size,
    has: (id) => (marks.all ? !marks.except.has(id) : marks.ids.has(id)),
    toggle: (id) => change(marks.all ? { all: true, except: toggled(marks.except, id) } : { all: false, ids: toggled(marks.ids, id) }),
    add: (ids) =>
      change(
        marks.all
          ? { all: true, except: new Set([...marks.except].filter((id) => !ids.includes(id))) }
          : { all: false, ids: new Set([...marks.ids, ...ids]) },
      ),
    everybody: () => change({ all: true, except: new Set() }),
    none: () => change(nobody),
    whom: marks.all ? { ...among, except: [...marks.except] } : { ids: [...marks.ids] },
  };
}
