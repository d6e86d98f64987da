import { useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { ClockProvider, clockOf, useMinuteTick } from './clock.ts';
import { ErrorNotice } from './components/ErrorNotice.tsx';
import { undoLast } from './components/notices.ts';
import { Overlays } from './components/Overlays.tsx';
import type { Over } from './components/over.ts';
import { Rail } from './components/Rail.tsx';
import { ReminderNotice } from './components/ReminderNotice.tsx';
import { RulePopover } from './components/Rule.tsx';
import { Skeleton } from './components/Skeleton.tsx';
import { TitleBar } from './components/TitleBar.tsx';
import { ClearExample } from './components/ClearExample.tsx';
import { ToldNotice } from './components/ToldNotice.tsx';
import { holdTyping } from './components/typedAhead.ts';
import { useFolded } from './components/useFolded.ts';
import { host } from './host.ts';
import { useJournal } from './journalQueries.ts';
import { focusNextPane, useKeys } from './keys.ts';
import { fetchAhead, later } from './later.tsx';
import { places } from './places.ts';
import { DropToImport } from './screens/Import/DropToImport.tsx';
import { Today } from './screens/Today/Today.tsx';

const FirstRun = later(async () => (await import('./screens/FirstRun/FirstRun.tsx')).FirstRun);
const You = later(async () => (await import('./screens/FirstRun/You.tsx')).You);
const Debrief = later(async () => (await import('./screens/Debrief/Debrief.tsx')).Debrief);
const Calendar = later(async () => (await import('./screens/Calendar/Calendar.tsx')).Calendar);
const Contacts = later(async () => (await import('./screens/Contacts/Contacts.tsx')).Contacts);
const Opportunities = later(async () => (await import('./screens/Opportunities/Opportunities.tsx')).Opportunities);
const Organizations = later(async () => (await import('./screens/Organizations/Organizations.tsx')).Organizations);
const Letters = later(async () => (await import('./screens/Letters/Letters.tsx')).Letters);
const Templates = later(async () => (await import('./screens/Templates/Templates.tsx')).Templates);
const MessageFor = later(async () => (await import('./screens/Messages/MessageFor.tsx')).MessageFor);
const Messages = later(async () => (await import('./screens/Messages/Messages.tsx')).Messages);
const SearchLog = later(async () => (await import('./screens/SearchLog/SearchLog.tsx')).SearchLog);
const Settings = later(async () => (await import('./screens/Settings/Settings.tsx')).Settings);

/** Lists have a search of their own; elsewhere its key searches everything. */
const hasSearch = (path: string): boolean => path === '/opportunities' || path.startsWith('/contacts') || path.startsWith('/organizations');

/** The window: title bar, rail, and the screen of the address. */
export function App() {
  const status = useJournal('journal.status', {});
  const [path, go] = useLocation();
  const [over, setOver] = useState<Over | null>(null);
  const { folded, toggle } = useFolded(path);
  useMinuteTick(status.data);
  useEffect(() => host.onGo((place) => go(place)), [go]);
  useEffect(fetchAhead, []);
  const find = () => {
    holdTyping();
    setOver({ kind: 'finder' });
  };
  useKeys({
    'Ctrl+K': find,
    'Ctrl+D': () => go('/debrief'),
    'Ctrl+L': () => setOver({ kind: 'log' }),
    // In the contacts it logs a touch with the person who is selected.
    ...(path.startsWith('/contacts') ? {} : { l: () => setOver({ kind: 'log' }) }),
    ...(hasSearch(path) ? {} : { '/': find }),
    'Ctrl+B': toggle,
    'Ctrl+Z': () => void undoLast(),
    'Ctrl+,': () => go('/settings'),
    F6: focusNextPane,
    '?': () => setOver({ kind: 'keys' }),
    ...Object.fromEntries(places.map((place) => [`g ${place.key.toLowerCase()}`, () => go(place.path)])),
  });

  const journal = status.data;
  const begun = journal?.profile !== null || journal.counts.opportunities > 0 || journal.counts.contacts > 0;
  return (
    <div className={folded ? 'window window--folded' : 'window'}>
      <a className="btn skip" href="#screen" onClick={skipToScreen}>
        Skip to the screen
      </a>
      <TitleBar onFind={find} />
      <Rail status={journal} path={path} folded={folded} />
      {journal === undefined ? (
        <div className="desk" id="screen" tabIndex={-1}>
          <main className="sheet">
            {status.isError ? (
              <div className="notice-slot">
                <ErrorNotice error={status.error} onRetry={() => void status.refetch()} />
              </div>
            ) : (
              <Skeleton rows={6} />
            )}
          </main>
        </div>
      ) : (
        <ClockProvider value={clockOf(journal)}>
          <Switch>
            {!begun && <Route path="/today" component={FirstRun} />}
            <Route path="/today" component={Today} />
            <Route path="/settings" component={Settings} />
            <Route path="/you" component={You} />
            <Route path="/debrief/:interviewId?" component={Debrief} />
            <Route path="/calendar" component={Calendar} />
            <Route path="/opportunities/:id?" component={Opportunities} />
            <Route path="/contacts/:id?" component={Contacts} />
            <Route path="/letters/messages/for/:followUpId" component={MessageFor} />
            <Route path="/letters/messages/:id?" component={Messages} />
            <Route path="/letters/templates/:name?" component={Templates} />
            <Route path="/organizations/:id?" component={Organizations} />
            <Route path="/letters/:id?" component={Letters} />
            <Route path="/search-log" component={SearchLog} />
            <Route>
              <Redirect to="/today" replace />
            </Route>
          </Switch>
          <Overlays over={over} status={journal} onOver={setOver} />
        </ClockProvider>
      )}
      <RulePopover />
      <ClearExample />
      <DropToImport />
      {journal !== undefined && <ReminderNotice frozen={journal.clock.frozen} />}
      <ToldNotice />
    </div>
  );
}

function skipToScreen(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('screen')?.focus();
}
