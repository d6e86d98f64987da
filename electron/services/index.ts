import type { Handlers } from '../handlers.ts';
import { addressesHandlers } from './addresses.ts';
import { adviceHandlers } from './advice.ts';
import { backupListHandlers } from './backupList.ts';
import { businessCardsHandlers } from './businessCards.ts';
import { calendarHandlers } from './calendar.ts';
import { calendarFileHandlers } from './calendarFile.ts';
import { contactPaperHandlers } from './contactPaper.ts';
import { contactsHandlers } from './contacts.ts';
import { contactsExportHandlers } from './contactsExport.ts';
import { documentsHandlers } from './documents.ts';
import { eraseHandlers } from './erase.ts';
import { exampleHandlers } from './example.ts';
import { followUpsHandlers } from './followUps.ts';
import { historyHandlers } from './history.ts';
import { importsHandlers } from './imports.ts';
import { insightsHandlers } from './insights.ts';
import { interviewSheetsHandlers } from './interviewSheets.ts';
import { interviewsHandlers } from './interviews.ts';
import { invitationsHandlers } from './invitations.ts';
import { journalExportHandlers } from './journalExport.ts';
import { keepInTouchHandlers } from './keepInTouch.ts';
import { keptCalendarHandlers } from './keptCalendar.ts';
import { keptListsHandlers } from './keptLists.ts';
import { letterCheckHandlers } from './letterCheck.ts';
import { letterPrintHandlers } from './letterPrint.ts';
import { lettersHandlers } from './letters.ts';
import { mergePeopleHandlers } from './mergePeople.ts';
import { messagesHandlers } from './messages.ts';
import { opportunitiesHandlers } from './opportunities.ts';
import { organizationViewHandlers } from './organizationView.ts';
import { organizationsHandlers } from './organizations.ts';
import { paperHandlers } from './paper.ts';
import { patienceHandlers } from './patience.ts';
import { practiceHandlers } from './practice.ts';
import { printersHandlers } from './printers.ts';
import { profileHandlers } from './profile.ts';
import { promisesHandlers } from './promises.ts';
import { questionsHandlers } from './questions.ts';
import { referencesHandlers } from './references.ts';
import { remindersHandlers } from './reminders.ts';
import { scriptHandlers } from './script.ts';
import { searchHandlers } from './search.ts';
import { searchLogHandlers } from './searchLog.ts';
import { signatureHandlers } from './signature.ts';
import { severalContactsHandlers } from './severalContacts.ts';
import { statusHandlers } from './status.ts';
import { tablesOutHandlers } from './tablesOut.ts';
import { templatesHandlers } from './templates.ts';
import { todayHandlers } from './today.ts';
import { touchesHandlers } from './touches.ts';

/** All that can be asked of a journal: a handler for each row of the contract. */
export const handlers: Handlers = {
  ...addressesHandlers,
  ...adviceHandlers,
  ...backupListHandlers,
  ...businessCardsHandlers,
  ...calendarHandlers,
  ...calendarFileHandlers,
  ...contactPaperHandlers,
  ...contactsHandlers,
  ...contactsExportHandlers,
  ...documentsHandlers,
  ...eraseHandlers,
  ...exampleHandlers,
  ...followUpsHandlers,
  ...historyHandlers,
  ...importsHandlers,
  ...insightsHandlers,
  ...interviewSheetsHandlers,
  ...interviewsHandlers,
  ...invitationsHandlers,
  ...journalExportHandlers,
  ...keepInTouchHandlers,
  ...keptCalendarHandlers,
  ...keptListsHandlers,
  ...letterCheckHandlers,
  ...letterPrintHandlers,
  ...lettersHandlers,
  ...mergePeopleHandlers,
  ...messagesHandlers,
  ...opportunitiesHandlers,
  ...organizationViewHandlers,
  ...organizationsHandlers,
  ...paperHandlers,
  ...patienceHandlers,
  ...practiceHandlers,
  ...printersHandlers,
  ...profileHandlers,
  ...promisesHandlers,
  ...questionsHandlers,
  ...referencesHandlers,
  ...remindersHandlers,
  ...scriptHandlers,
  ...searchHandlers,
  ...searchLogHandlers,
  ...signatureHandlers,
  ...severalContactsHandlers,
  ...statusHandlers,
  ...tablesOutHandlers,
  ...templatesHandlers,
  ...todayHandlers,
  ...touchesHandlers,
};
