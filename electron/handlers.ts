/** The shapes that a service fills: derived from the contract, so that a missing handler does not compile. */
import type { KindOf, OperationName, OutputOf, ParsedOf } from '../shared/contract.ts';
import type { ReadableDb, WritableDb } from './db/open.ts';
import type { Ports } from './ports.ts';

/** What a query sees: the journal without a pen. */
export interface Reading {
  readonly db: ReadableDb;
  readonly ports: Ports;
}
/** What a command sees, inside its transaction. */
export interface Writing {
  readonly db: WritableDb;
  readonly ports: Ports;
}
/** What a task sees: it reads and writes in short turns and works in between. */
export interface Working {
  readonly ports: Ports;
  readonly read: <Value>(turn: (reading: Reading) => Value) => Value;
  /** One transaction and one history entry, as a command has. */
  readonly write: <Value>(turn: (writing: Writing) => Value) => Value;
}

export type HandlerOf<Name extends OperationName> =
  KindOf<Name> extends 'query'
    ? (reading: Reading, input: ParsedOf<Name>) => OutputOf<Name>
    : KindOf<Name> extends 'command'
      ? (writing: Writing, input: ParsedOf<Name>) => OutputOf<Name>
      : (working: Working, input: ParsedOf<Name>) => Promise<OutputOf<Name>>;

export type Handlers = { readonly [Name in OperationName]: HandlerOf<Name> };
/** The part of the handlers that one service brings. */
export type HandlersOf<Name extends OperationName> = Pick<Handlers, Name>;
