/** What may be asked of the files that go out, as zod schemas. */
import { z } from 'zod';
import { several } from './contactSchemas.ts';
import { opportunitiesAsked } from './opportunitySchemas.ts';
import { id } from './schemas.ts';

/** The mark by which Excel knows UTF-8. */
const byteOrderMark = z.boolean();

/** The id that the window gives an export of the whole journal. */
export const exportRun = z.strictObject({ runId: id });

/** Those that a list shows, in its order. */
export const opportunitiesExport = z.strictObject({ ...opportunitiesAsked, byteOrderMark });

/** Null for everybody. */
export const touchesExport = z.strictObject({ whom: several.nullable().default(null), byteOrderMark });
