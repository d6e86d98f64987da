import { call } from '../host.ts';
import { journalClient } from '../journalQueries.ts';
import { tell, tellProblem } from './notices.ts';

/** Takes the example out of the journal and says so. */
export async function clearExample(): Promise<void> {
  try {
    await call('example.clear', {});
    await journalClient.invalidateQueries();
    tell('The example is cleared. The journal is empty and yours.');
  } catch (error) {
    tellProblem(error);
  }
}
