const tableRoles =
  '.rbc-time-view [role="rowgroup"], .rbc-time-view [role="row"], .rbc-time-view [role="columnheader"], .rbc-time-view [role="cell"]';

/**
 * The library gives the row above a week's hours the roles of a table that is not there, which a screen reader reads as
 * a broken one. Takes those roles away, now and whenever the view is drawn anew.
 */
export function plainHours(body: HTMLElement | null): (() => void) | undefined {
  if (body === null) return undefined;
  const clear = () => {
    for (const element of body.querySelectorAll(tableRoles)) {
      element.removeAttribute('role');
      element.removeAttribute('aria-sort');
    }
  };
  clear();
  const watch = new MutationObserver(clear);
  watch.observe(body, { childList: true, subtree: true });
  return () => watch.disconnect();
}
