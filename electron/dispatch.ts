import type { z } from 'zod';
import { contract } from '../shared/contract.ts';
import type { OperationName } from '../shared/contract.ts';
import { ProblemError } from '../shared/problem.ts';
import type { FieldProblem, Problem, Reply } from '../shared/problem.ts';
import { sentenceFor } from './db/open.ts';
import type { Journal } from './journal.ts';

/**
 * The one door to the journal: checks the name, parses the input, runs the handler in its transaction, builds the reply.
 * It never rejects, because Electron drops all but the message of an error on its way (electron#24427).
 */
export async function dispatch(journal: Journal, name: unknown, input: unknown): Promise<Reply<unknown>> {
  if (!isOperation(name))
    return refused({
      code: 'unknownOperation',
      sentence: 'The program asked the journal for something it does not know. Restart Follow Through.',
      fields: [],
    });
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) return refused(problemOf(parsed.error));
  try {
    return { ok: true, value: await journal.perform(name, parsed.data) };
  } catch (error) {
    const { problem } = error instanceof ProblemError ? error : sentenceFor(error, journal.file);
    if (problem.code === 'internal') journal.ports.log(`${name}: ${traceOf(error)}`);
    return refused(problem);
  }
}

/** Where an error came from, for the log: its code and the frames of its stack, never its message, which may quote the journal. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const { name, message, stack = '' } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return ['code' in error ? String(error.code) : name, ...frames.filter((line) => line.startsWith('    at '))].join('\n');
}

function isOperation(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

const refused = (problem: Problem): Reply<never> => ({ ok: false, problem });

function problemOf(error: z.ZodError): Problem {
  const fields = error.issues.map((issue): FieldProblem => ({ field: issue.path.join('.'), sentence: sentenceOf(issue) }));
  const first = fields[0];
  const sentence =
    fields.length === 1 && first !== undefined ? first.sentence : `${String(fields.length)} fields need another look. Nothing was saved.`;
  return { code: 'invalid', sentence, fields };
}

/** The schemas carry sentences where a person can slip; what remains is a programming slip, said plainly. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Unknown: ${issue.keys.join(', ')}.`;
  return issue.message.endsWith('.') ? issue.message : `${issue.message}.`;
}
