import { EventEmitter } from 'node:events';
import type {
  Dialog,
  Menu as ElectronMenu,
  MenuItem,
  MenuItemConstructorOptions,
  Notification as ElectronNotification,
  NotificationConstructorOptions,
  Shell,
} from 'electron';

/** Nobody sits here: a test says beforehand what the user answers, by putting its own function in place. */
const nobody = (what: string): Promise<never> => Promise.reject(new Error(`${what}: nobody is here to answer`));

export const dialog = {
  showSaveDialog: (() => nobody('save dialog')) as Dialog['showSaveDialog'],
  showErrorBox: (title, content) => void process.stderr.write(`${title}: ${content}\n`),
} satisfies Pick<Dialog, 'showSaveDialog' | 'showErrorBox'>;

export const shell = {
  openExternal: () => nobody('browser'),
  openPath: () => nobody('viewer'),
} satisfies Pick<Shell, 'openExternal' | 'openPath'>;

type Template = (MenuItemConstructorOptions | MenuItem)[];
interface Item {
  readonly label: string;
  readonly role: string;
  readonly click: () => void;
  readonly submenu: { readonly items: readonly Item[] } | undefined;
}

function itemOf(options: MenuItemConstructorOptions | MenuItem): Item {
  const { submenu } = options;
  const click = options.click as (() => void) | undefined;
  return {
    label: options.label ?? '',
    role: options.role ?? '',
    click: () => click?.(),
    submenu: Array.isArray(submenu) ? { items: submenu.map(itemOf) } : undefined,
  };
}

let current: ElectronMenu | null = null;
export const Menu = {
  buildFromTemplate: (template: Template) => ({ items: template.map(itemOf) }) as unknown as ElectronMenu,
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the class cannot be had; its items are all that is used
  setApplicationMenu: (menu) => void (current = menu),
  getApplicationMenu: () => current,
} satisfies Pick<typeof ElectronMenu, 'buildFromTemplate' | 'setApplicationMenu' | 'getApplicationMenu'>;

/** A notification that nobody sees: a test puts its own `show` in place. */
export class Notification extends EventEmitter {
  static isSupported(): ReturnType<typeof ElectronNotification.isSupported> {
    return true;
  }
  readonly title: string;
  readonly body: string;

  constructor({ title = '', body = '' }: NotificationConstructorOptions = {}) {
    super();
    this.title = title;
    this.body = body;
  }

  show(): ReturnType<ElectronNotification['show']> {
    return undefined;
  }
  close(): ReturnType<ElectronNotification['close']> {
    return undefined;
  }
}
