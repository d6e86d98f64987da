import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { dispatch } from './dispatch.ts';
import type { Journal } from './journal.ts';
import type { Refusal } from './serveGuard.ts';

/** Sixteen megabytes: a file of ten to import, in base64. */
export const bodyLimitBytes = 16 * 1024 * 1024;

const envelope = z.strictObject({ name: z.string(), input: z.unknown() });

const tooLarge: Refusal = { status: 413, sentence: 'This is too much for one call. Sixteen megabytes are the limit.' };
const notACall: Refusal = { status: 400, sentence: 'A call is {"name": "…", "input": {…}}, in JSON.' };

/** Reads the body of a call and runs it. Answers with the reply of `dispatch`, or with why it did not get so far. */
export async function serveCall(
  request: IncomingMessage,
  journal: Journal,
): Promise<{ readonly reply: unknown } | { readonly refusal: Refusal }> {
  const body = await readBody(request);
  if (body === null) return { refusal: tooLarge };
  const call = envelope.safeParse(jsonOf(body));
  if (!call.success) return { refusal: notACall };
  return { reply: await dispatch(journal, call.data.name, call.data.input) };
}

/** Null when it is too much; the rest is then read and dropped, because a caller still sending would not hear the answer. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= bodyLimitBytes) chunks.push(chunk);
  }
  return bytes <= bodyLimitBytes ? Buffer.concat(chunks) : null;
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
