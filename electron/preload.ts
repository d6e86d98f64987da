/** All that the screens get from the desktop program. It runs sandboxed, before the page, in a world of its own. */
import { contextBridge, ipcRenderer } from 'electron';
import { channels } from '../shared/bridge.ts';
import type { Bridge, MenuPlace } from '../shared/bridge.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input) as ReturnType<typeof bridge.call<typeof name>>,
  saveFile: (file) => ipcRenderer.invoke(channels.saveFile, file) as ReturnType<Bridge['saveFile']>,
  openFile: (file) => ipcRenderer.invoke(channels.openFile, file) as ReturnType<Bridge['openFile']>,
  print: (document) => ipcRenderer.invoke(channels.print, document) as ReturnType<Bridge['print']>,
  notify: (sentence) => ipcRenderer.invoke(channels.notify, sentence) as ReturnType<Bridge['notify']>,
  onGo: (listener) => {
    const heard = (_event: unknown, place: MenuPlace): void => listener(place);
    ipcRenderer.on(channels.go, heard);
    return () => void ipcRenderer.off(channels.go, heard);
  },
};

contextBridge.exposeInMainWorld('journal', bridge);
