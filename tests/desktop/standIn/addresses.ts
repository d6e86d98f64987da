/** Chromium has no scheme of ours: `app://journal/x` is `https://journal.app/x` inside it, and nothing else ends in `.app` here. */
export const toChromium = (address: string): string => address.replace(/^app:\/\/([^/]*)/, 'https://$1.app');
export const fromChromium = (address: string): string => address.replace(/^https:\/\/([^/]*)\.app(?=\/|$)/, 'app://$1');
