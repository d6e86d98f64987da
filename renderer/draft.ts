/** What is typed and not yet saved, kept for this window, so that leaving a screen or a failure loses no word. */

const nameOf = (name: string): string => `follow-through.draft.${name}`;

/** The draft of that name, or null. What it holds is the caller's to look at: it may be older than the form. */
export function readDraft(name: string): unknown {
  try {
    const text = sessionStorage.getItem(nameOf(name));
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** Keeps the draft; a browser that forbids it only loses it on a reload. */
export function keepDraft(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(nameOf(name), JSON.stringify(value));
  } catch {
    return;
  }
}

/** Forgets the draft, after it was saved or given up. */
export function dropDraft(name: string): void {
  try {
    sessionStorage.removeItem(nameOf(name));
  } catch {
    return;
  }
}

/** Words that the journal has not taken yet, read again by the next window that opens, also after the program was started anew. */
export function readWords(name: string): unknown {
  try {
    const text = localStorage.getItem(nameOf(name));
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** Keeps the words on this computer; a browser that forbids it loses them with its window. */
export function keepWords(name: string, value: unknown): void {
  try {
    localStorage.setItem(nameOf(name), JSON.stringify(value));
  } catch {
    return;
  }
}

/** Forgets the words: the journal has them, or they were given up. */
export function dropWords(name: string): void {
  try {
    localStorage.removeItem(nameOf(name));
  } catch {
    return;
  }
}
