/**
 * Runs one of the scripts beside it, `node build/run.mjs start --no-open`, on a Node that can. better-sqlite3 13 needs Node-API 10
 * and ends an older Node with a segmentation fault, which tells nobody anything. Written so that an old Node can read it.
 */
if (Number(process.versions['napi']) < 10 || Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `Follow Through needs Node 24 or newer, and this is Node ${process.versions.node}. Install it from nodejs.org, or run this with npm, which uses the one in node_modules.\n`,
  );
  process.exit(1);
}
const [script] = process.argv.splice(2, 1);
await import(new URL(`${script}.ts`, import.meta.url).href);
