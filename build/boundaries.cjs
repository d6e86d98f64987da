/** Who may import whom. `npm run boundaries` checks it; `tests/architecture` also asserts how many files were seen. */
const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never('no-cycles', {}, { circular: true }, 'Two files that import each other are one file, or a third is missing.'),
    never(
      'model-knows-nothing',
      { path: '^shared/(model|problem|views|[a-z][a-zA-Z]*(Model|Views))\\.ts$' },
      { pathNot: '^shared/(model|problem|views|[a-z][a-zA-Z]*(Model|Views))\\.ts$' },
      'Words only.',
    ),
    never(
      'rules-are-pure',
      { path: '^shared/rules/' },
      { pathNot: '^shared/(rules/|([a-z][a-zA-Z]*M|m)odel\\.ts$)|temporal-polyfill|temporal-spec' },
      'No zod, React, Node or DOM.',
    ),
    never('shared-is-neutral', { path: '^shared/[^/]+\\.ts$' }, { pathNot: '^shared/|^node_modules/zod/' }, 'Spoken by both sides.'),
    never(
      'db-is-below',
      { path: '^electron/db/' },
      { path: '^electron/(services|paper|desktop|main|preload|serve|journal|dispatch)' },
      'The database knows no service.',
    ),
    never(
      'services-are-headless',
      { path: '^electron/(services|paper|db|journal|dispatch)' },
      { path: '^node_modules/electron/|^(node:)?https?$|^electron/(desktop|main|preload|serve)' },
      'No host inside the journal.',
    ),
    never(
      'electron-only-at-the-desk',
      { pathNot: '^electron/(main|preload)\\.ts$|^electron/desktop/' },
      { path: '^node_modules/electron/|^electron$' },
      "Only main, preload and desktop/ import 'electron'.",
    ),
    never(
      'serve-is-plain-node',
      { path: '^electron/serve' },
      { path: '^electron/(desktop|main|preload)' },
      'The browser host runs without Electron.',
    ),
    never(
      'front-of-the-house',
      { path: '^renderer/' },
      { path: '^electron/|^node:|better-sqlite3', dependencyTypesNot: ['type-only'] },
      'The renderer has no Node and no database.',
    ),
    never('renderer-has-no-node', { path: '^renderer/' }, { dependencyTypes: ['core'] }, 'The renderer has no Node.'),
    never('back-of-the-house', { path: '^electron/' }, { path: '^renderer/' }, 'The back knows no screen.'),
    never('no-tests-in-the-program', { path: '^(shared|electron|renderer)/' }, { path: '^tests/' }, 'The program runs without its tests.'),
    never('no-unresolvable', {}, { couldNotResolve: true }, 'An import that leads nowhere.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'build/tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.json'],
    },
  },
};
