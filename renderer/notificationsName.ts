const storedAs = 'follow-through.notifications-name';

/** Whether a notification of this computer may name people: it may stand on a locked screen, so not unless the user says so. */
export const notificationsName = (): boolean => localStorage.getItem(storedAs) === 'on';
/** Lets the notifications of this computer name people, or no longer. */
export const letNotificationsName = (on: boolean): void => localStorage.setItem(storedAs, on ? 'on' : 'off');
