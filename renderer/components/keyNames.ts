/** True where the command key takes the place of Ctrl. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

const macNames: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** What a key is called on this computer: Ctrl is ⌘ on a Mac. */
export const keyName = (key: string): string => (isMac ? (macNames[key] ?? key) : key);
