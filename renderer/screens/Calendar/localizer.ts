import { format, getDay, parse, startOfWeek } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { dateFnsLocalizer } from 'react-big-calendar';

/** Weeks start on Sunday and hours are written 15:00, as on the design's board. */
export const localizer = dateFnsLocalizer({ format, parse, startOfWeek, getDay, locales: { 'en-US': enUS } });

interface Span {
  readonly start: Date;
  readonly end: Date;
}
const between = (pattern: string) => (span: Span) => `${format(span.start, pattern)}–${format(span.end, pattern)}`;

/** How the calendar itself writes days and hours; the screen's own sentences come from `shared/rules/say`. */
export const formats = {
  dateFormat: 'd',
  weekdayFormat: 'EEE',
  dayFormat: 'EEE d',
  timeGutterFormat: 'HH:mm',
  eventTimeRangeFormat: between('HH:mm'),
  selectRangeFormat: between('HH:mm'),
  agendaDateFormat: 'EEE d MMMM',
  agendaTimeFormat: 'HH:mm',
  agendaTimeRangeFormat: between('HH:mm'),
};
