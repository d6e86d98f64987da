import type { Protocol, Session, WebRequest } from 'electron';
import { isReady } from './app.ts';

type Permit = Parameters<Session['setPermissionCheckHandler']>[0];
type Request = Parameters<Session['setPermissionRequestHandler']>[0];
type Before = Parameters<WebRequest['onBeforeRequest']>[0];
type Answer = Parameters<Protocol['handle']>[1];

/** One session: who may do what, and who answers for which scheme. */
export interface StandInSession {
  readonly api: ReturnType<typeof apiOf>;
  readonly state: State;
}
interface State {
  permit: Permit;
  request: Request;
  before: Before | null;
  readonly schemes: Map<string, Answer>;
}

const registered = new Set<string>();

function protocolOf(state: State) {
  return {
    registerSchemesAsPrivileged: (schemes) => {
      if (isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      for (const { scheme, privileges } of schemes) if (privileges?.standard === true && privileges.secure === true) registered.add(scheme);
    },
    handle: (scheme, answer) => {
      if (!isReady()) throw new Error('protocol.handle can only be used after the app is ready');
      if (!registered.has(scheme)) throw new Error(`${scheme}: is not registered as a standard and secure scheme`);
      state.schemes.set(scheme, answer);
    },
    unhandle: (scheme) => void state.schemes.delete(scheme),
    isProtocolHandled: (scheme) => state.schemes.has(scheme),
  } satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'>;
}

function apiOf(state: State) {
  const onBeforeRequest = ((listener: Before) => void (state.before = listener)) as WebRequest['onBeforeRequest'];
  return {
    protocol: protocolOf(state),
    webRequest: { onBeforeRequest } satisfies Pick<WebRequest, 'onBeforeRequest'>,
    setPermissionRequestHandler: (handler) => void (state.request = handler),
    setPermissionCheckHandler: (handler) => void (state.permit = handler),
    setDevicePermissionHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
  } satisfies Partial<Record<keyof Session, unknown>> &
    Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setSpellCheckerEnabled'>;
}

function newSession(): StandInSession {
  const state: State = { permit: null, request: null, before: null, schemes: new Map() };
  return { api: apiOf(state), state };
}

const usual = newSession();
const partitions = new Map<string, StandInSession>();

/** The session of a window: the usual one or that of its partition. */
export function sessionOf(partition: string | undefined): StandInSession {
  if (partition === undefined) return usual;
  const known = partitions.get(partition) ?? newSession();
  partitions.set(partition, known);
  return known;
}

export const session = { defaultSession: usual.api, fromPartition: (partition: string) => sessionOf(partition).api };
export const { protocol } = usual.api;

/** What Electron would grant: everything, unless a handler says no. */
export function isGranted({ permit, request }: State, permission: 'geolocation' | 'notifications'): boolean {
  const checked = permit === null || permit(null, permission, 'app://journal', { isMainFrame: true });
  let asked = request === null;
  request?.(null as never, permission, (granted) => (asked = granted), { isMainFrame: true, requestingUrl: 'app://journal/' });
  return checked && asked;
}
