import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract.ts';
import { newFolder, removeFolder, startHost } from '../fixtures/startHost.ts';
import type { Host } from '../fixtures/startHost.ts';

/** Thursday 11 June 2026, 15:40 in New York: the sample world's moment. */
const sampleNow = '2026-06-11T15:40[America/New_York]';

/** The program as a user has it: the built bundle, served by the real host on a journal of the test's own. */
export interface Desk {
  readonly page: Page;
  readonly host: Host;
  readonly go: (path: string) => Promise<void>;
  /** The value of one operation; fails the test on a problem. */
  readonly ask: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
}

interface Desks {
  /** An empty journal, at the first run. */
  readonly emptyDesk: Desk;
  /** The example journal. */
  readonly exampleDesk: Desk;
}

async function useDesk(page: Page, flags: readonly string[], use: (desk: Desk) => Promise<void>): Promise<void> {
  const folder = newFolder();
  const host = await startHost(folder, ['--now', sampleNow, ...flags]);
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== host.origin) outside.push(request.url());
  });
  await page.goto(host.address);
  await use({
    page,
    host,
    go: async (path) => {
      await page.goto(`${host.origin}${path}`);
    },
    ask: async (name, input) => {
      const reply = await host.call(name, input);
      if (!reply.ok) throw new Error(`${name}: ${reply.problem.sentence} ${JSON.stringify(reply.problem.fields)}`);
      return reply.value;
    },
  });
  await page.close();
  await host.stop();
  removeFolder(folder);
  expect(said, 'errors in the console').toEqual([]);
  expect(outside, 'requests that left the program').toEqual([]);
}

export const test = base.extend<Desks>({
  emptyDesk: async ({ page }, use) => useDesk(page, [], use),
  exampleDesk: async ({ page }, use) => useDesk(page, ['--example'], use),
});

/** No violations of axe's rules on the screen as it stands, and says which there are. */
export async function expectAccessible(page: Page): Promise<void> {
  // The page preview is a print document in a sandboxed frame without scripts, where axe cannot run.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

export { expect };
