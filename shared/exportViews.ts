/** How far the export of a whole journal is, in rows. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}
