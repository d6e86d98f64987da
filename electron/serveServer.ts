import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProblemError } from '../shared/problem.ts';
import { securityHeaders } from './contentSecurityPolicy.ts';
import { answerTo } from './serveAnswer.ts';
import type { Served } from './serveAnswer.ts';

/** The usual port: the same at each start, because a browser keeps what was typed and not yet saved by address. */
const usualPort = 4762;

/** The browser host, listening. */
export interface Serving {
  readonly port: number;
  /** Ends all connections; resolves when the port is free. */
  readonly close: () => Promise<void>;
}

/**
 * Serves on the loopback interface and nowhere else.
 * @param port null for the usual one or, where that is taken, any free one.
 * @throws ProblemError 'unavailable' when `port` is taken.
 */
export async function startServer(served: Served, port: number | null): Promise<Serving> {
  const server = createServer({ maxHeaderSize: 16 * 1024 }, (request, response) => {
    answerTo(request, served, portOf(server))
      .then(({ status, headers, body }) => response.writeHead(status, { ...securityHeaders, ...headers }).end(body))
      .catch((error: unknown) => {
        served.journal.ports.log(`serve: ${error instanceof Error ? error.message : 'unknown error'}`);
        response.destroy();
      });
  });
  const taken = await listen(server, port ?? usualPort);
  if (taken && port !== null) {
    throw new ProblemError(
      'unavailable',
      `The port ${String(port)} is taken or not allowed. Choose another with --port, or leave the flag out.`,
    );
  }
  if (taken) await listen(server, 0);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: portOf(server), close };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Resolves with true when the port cannot be had. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const failed = (): void => resolve(true);
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(false);
    });
  });
}
