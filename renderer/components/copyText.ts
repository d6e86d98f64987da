/** Puts words on the clipboard. Where the system's new way is not allowed (the desktop program grants no permission), the old one is taken. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'sr';
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a permission
    const isCopied = document.execCommand('copy');
    area.remove();
    return isCopied;
  }
}
