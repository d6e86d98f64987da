import type { Bridge, MenuPlace } from '../shared/bridge.ts';
import type { InputOf, OperationName, OutputOf } from '../shared/contract.ts';
import type { Problem, Reply } from '../shared/problem.ts';
import type { FileOut, PrintDocument } from '../shared/views.ts';

/** The window's surroundings: the desktop program or a browser over the loopback host. */
export interface Host {
  readonly kind: 'desktop' | 'browser';
  readonly call: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<Reply<OutputOf<Name>>>;
  /** Gives the user a file to keep. True when it was kept, as far as the host can tell. */
  readonly saveFile: (file: FileOut) => Promise<boolean>;
  /** Opens a PDF where it can be read and printed as it is. False where no window may be opened. */
  readonly openFile: (file: FileOut) => Promise<boolean>;
  /** Opens the print dialog. True when the dialog handed it over; only the user can say what came out. */
  readonly print: (document: PrintDocument) => Promise<boolean>;
  /** Shows a reminder beyond the window, where the host can: a browser has the page's title and its notice. */
  readonly notify: (sentence: string) => void;
  /** Calls `listener` when the desktop's menu asks for a screen; the answer ends that. */
  readonly onGo: (listener: (place: MenuPlace) => void) => () => void;
}

/** A problem that the journal answered with, thrown by `call`; `problem.fields` says where. */
export class CallProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.sentence);
    this.name = 'CallProblem';
    this.problem = problem;
  }
}

const unreachable: Problem = {
  code: 'unavailable',
  sentence: 'Follow Through does not answer. What you typed is still here. Start the program again, then try once more.',
  fields: [],
};

const browserHost: Host = {
  kind: 'browser',
  call: async (name, input) => {
    let response: Response;
    try {
      response = await fetch('/call', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name, input }),
        credentials: 'same-origin',
      });
      return (await response.json()) as Reply<OutputOf<typeof name>>;
    } catch {
      return { ok: false, problem: unreachable };
    }
  },
  saveFile: (file) => {
    const address = URL.createObjectURL(new Blob([bytesOf(file)], { type: file.mediaType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    // The browser reads the blob after the click has returned.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return Promise.resolve(true);
  },
  openFile: (file) => {
    const address = URL.createObjectURL(new Blob([bytesOf(file)], { type: file.mediaType }));
    const opened = window.open(address);
    // The browser's viewer reads the blob after the window has opened.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return Promise.resolve(opened !== null);
  },
  print: (paper) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.className = 'print-frame';
      frame.title = paper.title;
      frame.setAttribute('aria-hidden', 'true');
      frame.srcdoc = paper.html;
      frame.addEventListener('load', () => {
        const inner = frame.contentWindow;
        inner?.addEventListener('afterprint', () => frame.remove());
        inner?.focus();
        inner?.print();
        resolve(true);
      });
      document.body.append(frame);
    }),
  notify: () => undefined,
  onGo: () => () => undefined,
};

function electronHost(bridge: Bridge): Host {
  const answered = <Value>(reply: Reply<Value>): Value => {
    if (!reply.ok) throw new CallProblem(reply.problem);
    return reply.value;
  };
  return {
    kind: 'desktop',
    call: bridge.call,
    saveFile: async (file) => answered(await bridge.saveFile(file)).saved,
    openFile: async (file) => answered(await bridge.openFile(file)).opened,
    print: async (paper) => answered(await bridge.print(paper)).handedOver,
    notify: (sentence) => void bridge.notify(sentence),
    onGo: bridge.onGo,
  };
}

function bytesOf(file: FileOut): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
}

declare global {
  interface Window {
    readonly journal?: Bridge;
  }
}

/** The host of this window. */
export const host: Host = window.journal === undefined ? browserHost : electronHost(window.journal);

/**
 * Asks the journal for one operation.
 * @throws CallProblem with the journal's own sentence.
 */
export async function call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const reply = await host.call(name, input);
  if (!reply.ok) throw new CallProblem(reply.problem);
  return reply.value;
}
