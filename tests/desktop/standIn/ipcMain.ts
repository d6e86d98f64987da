import type { IpcMain, IpcMainInvokeEvent } from 'electron';

type Listener = Parameters<IpcMain['handle']>[1];
const handlers = new Map<string, Listener>();

export const ipcMain = {
  handle: (channel, listener) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, listener);
  },
} satisfies Pick<IpcMain, 'handle'>;

/** What a window's `ipcRenderer.invoke` reaches. Arguments and answers are cloned on the way, as in Electron. */
export async function invoke(event: IpcMainInvokeEvent, channel: string, said: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return structuredClone((await handler(event, ...said.map((one) => structuredClone(one)))) as unknown);
}
