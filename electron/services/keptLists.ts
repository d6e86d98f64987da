import { ProblemError } from '../../shared/problem.ts';
import * as keptLists from '../db/keptLists.ts';
import type { HandlersOf } from '../handlers.ts';
import { found } from './named.ts';

/** The contacts' list with its filters and order, kept under a name. */
export const keptListsHandlers: HandlersOf<'contactLists.list' | 'contactLists.save' | 'contactLists.remove'> = {
  'contactLists.list': ({ db }) => keptLists.list(db),
  'contactLists.save': ({ db, ports }, list) => {
    const same = keptLists.named(db, list.name);
    if (same !== null && same !== list.id) {
      throw new ProblemError('invalid', `There is a list “${list.name}” already. Choose another name.`, [
        { field: 'name', sentence: 'This name is taken.' },
      ]);
    }
    keptLists.write(db, list, ports.now());
    return null;
  },
  'contactLists.remove': ({ db }, { id }) => {
    keptLists.remove(db, found(keptLists.read(db, id), 'list').id);
    return null;
  },
};
