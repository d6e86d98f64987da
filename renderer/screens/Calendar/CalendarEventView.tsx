import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { AgendaTimeProps, EventProps } from 'react-big-calendar';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayHour } from '../../../shared/rules/say.ts';
import type { CalendarItem } from '../../../shared/views.ts';
import { kindIcons, kindWords } from '../../components/Kind.tsx';
import { stateIcons } from '../../components/State.tsx';
import type { CalendarEvent } from './calendarEvents.ts';

/** What an item is, in words: "Call: Mr. Ortega, overdue". */
export function itemWords(item: CalendarItem): string {
  const hour = item.kind === 'interview' && item.startsAt !== null ? `${sayHour(item.startsAt, item.zone)} ` : '';
  const state = item.state === null ? '' : `, ${item.state}`;
  return `${hour}${kindWords[item.kind]}: ${item.label}${state}`;
}

/** Hour or icons, and the label. The states that ask for heed carry their own icon before the kind's. */
export function ItemMarks({ item, withHour = true }: { readonly item: CalendarItem; readonly withHour?: boolean }) {
  const KindIcon = kindIcons[item.kind];
  const said = item.state === 'overdue' || item.state === 'blocked' || item.state === 'held' || item.state === 'skipped';
  const StateIcon = item.state !== null && said ? stateIcons[item.state] : item.state === 'done' ? Check : null;
  return (
    <>
      {withHour && item.kind === 'interview' && item.startsAt !== null ? (
        <time>{sayHour(item.startsAt, item.zone)}</time>
      ) : (
        <>
          {StateIcon !== null && <StateIcon className="i" aria-hidden />}
          <KindIcon className="i" aria-hidden />
        </>
      )}
      <span>{item.label}</span>
    </>
  );
}

/** An item in a month's day or above a week's hours: a button, since the library's own cells cannot be reached by keyboard. */
export function DayEvent({ event }: EventProps<CalendarEvent>) {
  if (event.kind === 'more') {
    return (
      <span role="cell" className="cal-cell">
        <button type="button" className="rbc-show-more cal-more" data-day={event.day}>
          +{event.more} more
        </button>
      </span>
    );
  }
  const { item } = event;
  return (
    <span role="cell" className="cal-cell">
      <button type="button" className="cal-event" data-item={item.id} data-day={item.day} title={itemWords(item)}>
        <span className="sr">{itemWords(item)}</span>
        <span aria-hidden className="cal-marks">
          <ItemMarks item={item} />
        </span>
      </button>
    </span>
  );
}

/** An item among the hours: the library makes it a button itself. */
export function HourEvent({ event }: EventProps<CalendarEvent>) {
  if (event.kind === 'more') return null;
  return (
    <>
      <span className="sr">{itemWords(event.item)}</span>
      <span aria-hidden className="cal-marks" data-item={event.item.id} data-day={event.item.day}>
        <ItemMarks item={event.item} />
      </span>
    </>
  );
}

/** An item above the hours or among them, told apart by how the calendar placed it. */
export function WeekEvent(props: EventProps<CalendarEvent>) {
  return props.event.allDay ? <DayEvent {...props} /> : <HourEvent {...props} />;
}

/** When, in the agenda: a stretch of the day, by when on its last day, or from when on its first. */
export function AgendaTime(props: AgendaTimeProps) {
  // The library's type does not carry the kind of event that the calendar was given.
  const event = props.event as CalendarEvent;
  if (event.kind === 'more' || event.item.startsAt === null) return null;
  const { startsAt, endsAt, zone, day, state } = event.item;
  if (state === 'done' || state === 'skipped') return null;
  if (endsAt === null || dayOf(endsAt, zone) > day) return `from ${sayHour(startsAt, zone)}`;
  if (dayOf(startsAt, zone) < day) return `by ${sayHour(endsAt, zone)}`;
  return `${sayHour(startsAt, zone)}–${sayHour(endsAt, zone)}`;
}

/** A line of the agenda. */
export function AgendaEvent({ event }: EventProps<CalendarEvent>) {
  if (event.kind === 'more') {
    return (
      <button type="button" className="btn--text" data-day={event.day}>
        {event.more} more on this day
      </button>
    );
  }
  const { item } = event;
  return (
    <button type="button" className="agenda-item" data-item={item.id} data-day={item.day} data-kind={item.kind} data-state={item.state}>
      <span className="cal-marks">
        <ItemMarks item={item} withHour={false} />
      </span>
      <span className="quiet">
        {kindWords[item.kind].toLowerCase()}
        {item.state === null ? '' : `, ${item.state}`}
      </span>
    </button>
  );
}

/** The attributes of an event's box; the library takes only a class and a style, so kind and state travel in the class. */
export function eventBox(event: CalendarEvent): { readonly className: string; readonly style?: CSSProperties } {
  if (event.kind === 'more') return { className: 'is-more' };
  const { item } = event;
  return { className: `kind-${item.kind} ${item.state === null ? '' : `state-${item.state}`} ${item.movable ? 'is-movable' : ''}` };
}
