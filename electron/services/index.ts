import { ProblemError } from '../../shared/problem.ts';
import type { Handlers } from '../handlers.ts';
import { addressesHandlers } from './addresses.ts';
import { calendarHandlers } from './calendar.ts';
import { calendarFileHandlers } from './calendarFile.ts';
import { contactsHandlers } from './contacts.ts';
import { followUpsHandlers } from './followUps.ts';
import { historyHandlers } from './history.ts';
import { interviewsHandlers } from './interviews.ts';
import { opportunitiesHandlers } from './opportunities.ts';
import { organizationsHandlers } from './organizations.ts';
import { profileHandlers } from './profile.ts';
import { referencesHandlers } from './references.ts';
import { searchHandlers } from './search.ts';
import { statusHandlers } from './status.ts';
import { todayHandlers } from './today.ts';
import { touchesHandlers } from './touches.ts';

const later = (): never => {
  throw new ProblemError('unavailable', 'This part is not built yet.');
};

/** All that can be asked of a journal: a handler for each row of the contract. */
export const handlers: Handlers = {
  ...addressesHandlers,
  ...calendarHandlers,
  ...calendarFileHandlers,
  ...contactsHandlers,
  ...followUpsHandlers,
  ...historyHandlers,
  ...interviewsHandlers,
  ...opportunitiesHandlers,
  ...organizationsHandlers,
  ...profileHandlers,
  ...referencesHandlers,
  ...searchHandlers,
  ...statusHandlers,
  ...todayHandlers,
  ...touchesHandlers,
  'example.load': later,
  'example.clear': later,
  'letters.list': later,
  'letters.get': later,
  'letters.save': later,
  'letters.markProofread': later,
  'letters.document': later,
  'letters.pdf': later,
  'letters.printed': later,
  'letters.mailed': later,
  'letters.version': later,
};
