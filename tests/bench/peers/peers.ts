/** What the screens are measured beside: react-big-calendar fed with all items, and a virtual list of bare rows. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { format, getDay, parse, startOfWeek } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { createElement, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { Calendar, dateFnsLocalizer } from 'react-big-calendar';

const localizer = dateFnsLocalizer({ format, parse, startOfWeek, getDay, locales: { 'en-US': enUS } });

/** The month of June 2026 with so many items on its days. */
function Month({ items }: { readonly items: number }) {
  const events = Array.from({ length: items }, (_, number) => {
    const start = new Date(2026, 5, 1 + (number % 30), 9 + (number % 8));
    return { title: `Call after the letter ${String(number)}`, start, end: start, allDay: true };
  });
  return createElement(Calendar, {
    ...{ localizer, events, defaultDate: new Date(2026, 5, 11), defaultView: 'month', views: ['month'], style: { height: '100%' } },
  });
}

const columns = 8;
const rowHeight = 36;

/** A virtual list of rows of plain text, as many columns as the contacts have. */
function List({ rows }: { readonly rows: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 8 });
  return createElement(
    'div',
    { role: 'grid', ref: scroller, style: { height: '100%', overflow: 'auto' } },
    createElement(
      'div',
      { style: { height: virtual.getTotalSize(), position: 'relative' } },
      virtual.getVirtualItems().map(({ index, key, start }) =>
        createElement(
          'div',
          { key, role: 'row', style: { position: 'absolute', top: start, height: rowHeight, display: 'flex', gap: 16 } },
          Array.from({ length: columns }, (_, column) =>
            createElement('span', { key: column }, `Row ${String(index)}, column ${String(column)}`),
          ),
        ),
      ),
    ),
  );
}

const asked = new URLSearchParams(location.search);
const count = Number(asked.get('count'));
const page = createRoot(document.getElementById('root') ?? document.body);
// The month opens by a link, as in the program.
if (asked.get('show') === 'list') page.render(createElement(List, { rows: count }));
else page.render(createElement('a', { onClick: () => page.render(createElement(Month, { items: count })) }, 'Calendar'));
