import { dayOf } from '../../shared/rules/days.ts';
import type { FileOut } from '../../shared/views.ts';
import * as opportunityLists from '../db/opportunityLists.ts';
import * as profile from '../db/profile.ts';
import * as tablesOut from '../db/tablesOut.ts';
import * as words from '../db/words.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { mostExported } from './contactsExport.ts';
import { opportunitiesCsv } from './exchange/opportunitiesCsv.ts';
import { touchesCsv } from './exchange/touchesCsv.ts';
import { idsOf } from './severalContacts.ts';

/** What a spreadsheet can open, of what the screens show. */
export const tablesOutHandlers: HandlersOf<'opportunities.export' | 'touches.export'> = {
  'opportunities.export': (reading, { search, show, byteOrderMark, ...asked }) => {
    const { db, ports } = reading;
    const shown = { expression: words.expressionOf(search), show, now: ports.now() };
    const ids = opportunityLists.page(db, { ...shown, ...asked, offset: 0, limit: mostExported.people });
    return table(reading, 'opportunities', opportunitiesCsv(tablesOut.opportunities(db, ids), byteOrderMark));
  },
  'touches.export': (reading, { whom, byteOrderMark }) => {
    const ids = whom === null ? null : idsOf(reading, whom, mostExported);
    return table(reading, 'touches', touchesCsv(tablesOut.touches(reading.db, ids), byteOrderMark));
  },
};

function table({ db, ports }: Reading, what: string, text: string): FileOut {
  const day = dayOf(ports.now(), profile.read(db)?.zone ?? ports.zone);
  return { name: `Follow Through ${what} ${day}.csv`, mediaType: 'text/csv', base64: Buffer.from(text).toString('base64') };
}
