import { request } from 'node:http';

/** A request as it is put on the wire, `Host` and all: `fetch` would not let us lie. */
export interface Asked {
  readonly port: number;
  readonly method?: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answered {
  /** 0 when the connection was cut instead. */
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Sends it to the loopback interface. A cut connection is an answer, too. */
export function ask({ port, method = 'GET', path, headers, body }: Asked): Promise<Answered> {
  return new Promise((resolve) => {
    const cut = (): void => resolve({ status: 0, headers: {}, body: '' });
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...headers }, setHost: false, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', cut);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', cut);
    sent.end(body);
  });
}
