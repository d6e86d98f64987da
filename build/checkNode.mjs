/**
 * Ends the process with a sentence when its Node cannot run the journal: better-sqlite3 13 needs Node-API 10 and ends an older
 * Node with a segmentation fault, which tells nobody anything. Written so that an old Node can read it.
 */
export function checkNode() {
  if (Number(process.versions.napi) >= 10 && Number(process.versions.node.split('.')[0]) >= 24) return;
  process.stderr.write(
    `Follow Through needs Node 24 or newer, and this is Node ${process.versions.node}. Install it from nodejs.org, or start with npm so that the one from node_modules is used.\n`,
  );
  process.exit(1);
}
