import { useCallback, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Calendar as BigCalendar } from 'react-big-calendar';
import type { DateHeaderProps, ShowMoreProps } from 'react-big-calendar';
import type { Day } from '../../../shared/model.ts';
import { addDays, weekdayOf } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import type { CalendarItem, CalendarItemKind, CalendarView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Desk } from '../../components/Desk.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { CalendarPlus } from 'lucide-react';
import { useJournal } from '../../journalQueries.ts';
import { AgendaEvent, AgendaTime, DayEvent, eventBox, WeekEvent } from './CalendarEventView.tsx';
import { calendarEvents, wallClock } from './calendarEvents.ts';
import type { CalendarEvent } from './calendarEvents.ts';
import { CalendarDetail } from './CalendarDetail.tsx';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import { openImport } from '../Import/importing.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { KindToggles } from './KindToggles.tsx';
import { formats, localizer } from './localizer.ts';
import { MoveHint } from './MoveHint.tsx';
import { focusBeside } from './focusBeside.ts';
import { plainHours } from './plainHours.ts';
import { useCalendarKeys } from './useCalendarKeys.ts';
import { useMove } from './useMove.ts';
import { agendaDays, calendarModes, dateOf, dayOfDate, rangeTitle, step, visibleRange } from './visibleRange.ts';
import type { CalendarMode } from './visibleRange.ts';
import { withDragAndDrop } from './withDragAndDrop.ts';
import '../../theme/detail.css';
import './calendar.css';
import './month.css';
import './item.css';
import './hours.css';
import './agenda.css';

const DragCalendar = withDragAndDrop<CalendarEvent>(BigCalendar);

/** How many items a day shows before "+n more" stands for the rest; a single day shows all. */
const perDay: Readonly<Record<CalendarMode, number | null>> = { month: 4, week: 8, day: null, agenda: 30 };
/** One more than is shown: where only one is left over it takes the line of "+1 more" itself. */
const askedPerDay = (mode: CalendarMode): number | null => {
  const most = perDay[mode];
  return most === null ? null : most + 1;
};
const emptyView: CalendarView = { items: [], totals: [], kinds: [], holidays: [] };
/** A little before the business day, so that the label of its first hour is whole. */
const workdayStarts = '07:40';

/** The calendar: interviews, follow-ups and promised days of the visible range. */
export function Calendar() {
  const clock = useClock();
  const [mode, setMode] = useState<CalendarMode>('month');
  const [day, setDay] = useState<Day>(clock.today);
  const [hidden, setHidden] = useState<readonly CalendarItemKind[]>([]);
  const [selected, setSelected] = useState<CalendarItem | null>(null);
  const sheet = useRef<HTMLElement>(null);
  const inHand = useMove(sheet);
  const { move } = inHand;

  const range = visibleRange(mode, day);
  const query = useJournal('calendar.range', { ...range, perDay: askedPerDay(mode), hidden: [...hidden] }, { keep: true });
  const view = query.data ?? emptyView;
  const events = useMemo(() => [...calendarEvents(view, mode, perDay[mode])], [view, mode]);
  const holidays = useMemo(() => new Map(view.holidays.map((holiday) => [holiday.day, holiday])), [view.holidays]);
  const itemOf = (id: string | undefined): CalendarItem | undefined => view.items.find((item) => item.id === id);
  const current = selected === null ? null : (itemOf(selected.id) ?? selected);

  const openDay = useCallback((next: Day) => {
    setDay(next);
    setMode('day');
  }, []);
  const show = (next: Day) => {
    if (next < range.from || next > range.to) setDay(next);
  };

  const keys = useCalendarKeys({
    onStep: (by) => setDay(step(mode, day, by)),
    onToday: () => setDay(clock.today),
    onMode: (index) => setMode(calendarModes[index] ?? mode),
    onEscape: () => (move === null ? setSelected(null) : inHand.leave()),
    onPush: (id, by) => {
      const item = itemOf(id);
      if (item?.movable !== true) return;
      inHand.push(item, by);
      show(addDays(move?.id === item.id ? move.day : item.day, by));
    },
    onPut: () => {
      if (move?.by !== 'keys') return false;
      inHand.put(move.id, move.label, move.day);
      return true;
    },
    onFocus: (from, direction) => focusBeside(sheet.current, from, direction),
  });

  const components = useMemo(
    () => ({
      month: {
        event: DayEvent,
        dateHeader: ({ date, label }: DateHeaderProps) => {
          const cell = dayOfDate(date);
          const holiday = holidays.get(cell);
          return (
            <>
              <button
                type="button"
                className="rbc-button-link"
                aria-label={`${sayDay(cell)}${holiday === undefined ? '' : `, ${holiday.name}`}`}
                onClick={() => openDay(cell)}
              >
                {label}
              </button>
              {holiday !== undefined && <span className="hol">{holiday.name}</span>}
            </>
          );
        },
      },
      week: { event: WeekEvent },
      day: { event: WeekEvent },
      agenda: { event: AgendaEvent, time: AgendaTime },
      showMore: ({ slotDate, remainingEvents }: ShowMoreProps<CalendarEvent>) => {
        const more = remainingEvents.reduce((sum, event) => sum + (event.kind === 'more' ? event.more : 1), 0);
        return (
          <span role="cell" className="cal-cell">
            <button type="button" className="rbc-show-more cal-more" onClick={() => openDay(dayOfDate(slotDate))}>
              +{more} more
            </button>
          </span>
        );
      },
    }),
    [holidays, openDay],
  );

  const dayBox = useCallback(
    (date: Date) => {
      const cell = dayOfDate(date);
      const marks = [weekdayOf(cell) > 5 && 'is-weekend', holidays.has(cell) && 'is-holiday', move?.day === cell && 'is-target'];
      return { className: [`day-${cell}`, ...marks].filter(Boolean).join(' ') };
    },
    [holidays, move?.day],
  );
  const choose = (event: CalendarEvent) => (event.kind === 'more' ? openDay(event.day) : setSelected(event.item));

  return (
    <Desk title="Calendar" className={current === null ? 'calendar calendar--alone' : 'calendar'}>
      <main
        className="sheet cal-sheet"
        aria-label="Calendar"
        ref={sheet}
        data-moving={move === null ? undefined : move.id}
        onKeyDown={(event: KeyboardEvent) => keys(event)}
      >
        <CalendarToolbar
          title={rangeTitle(mode, day)}
          mode={mode}
          onMode={setMode}
          onStep={(by) => setDay(step(mode, day, by))}
          onToday={() => setDay(clock.today)}
        >
          <Button onClick={() => openImport('invitations')}>
            <CalendarPlus className="i" aria-hidden />
            Invitation…
          </Button>
          <ExportMenu from={range.from} to={range.to} />
        </CalendarToolbar>
        <KindToggles
          totals={view.kinds}
          hidden={hidden}
          onToggle={(kind) => setHidden(hidden.includes(kind) ? hidden.filter((each) => each !== kind) : [...hidden, kind])}
        />
        {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
        <div className="cal-body" ref={plainHours} data-mode={mode} aria-busy={query.isFetching}>
          <DragCalendar
            localizer={localizer}
            culture="en-US"
            formats={formats}
            toolbar={false}
            events={events}
            view={mode}
            onView={(next) => calendarModes.some((each) => each === next) && setMode(next as CalendarMode)}
            views={[...calendarModes]}
            date={dateOf(day)}
            onNavigate={(date) => setDay(dayOfDate(date))}
            length={agendaDays - 1}
            getNow={() => wallClock(clock.now, clock.zone)}
            scrollToTime={wallClock(`${day}T${workdayStarts}:00Z`, 'UTC')}
            components={components}
            eventPropGetter={eventBox}
            dayPropGetter={dayBox}
            selected={events.find((event) => event.kind === 'item' && event.item.id === current?.id)}
            onSelectEvent={choose}
            onKeyPressEvent={(event, pressed) => {
              if ((pressed as unknown as KeyboardEvent).key === 'Enter' && move?.by !== 'keys') choose(event);
            }}
            draggableAccessor={(event) => event.kind === 'item' && event.item.movable}
            resizable={false}
            onDragStart={({ event }) => event.kind === 'item' && inHand.lift(event.item)}
            onEventDrop={({ event, start }) => {
              const target = dayOfDate(start as Date);
              if (event.kind === 'item' && target !== event.item.day) inHand.put(event.item.id, event.item.label, target);
            }}
            messages={{ allDay: 'all day', noEventsInRange: 'Nothing is planned in these days.' }}
            showMultiDayTimes
          />
        </div>
        {move !== null && <MoveHint move={move} sheet={sheet} />}
      </main>
      {current !== null && <CalendarDetail item={current} onClose={() => setSelected(null)} />}
    </Desk>
  );
}
