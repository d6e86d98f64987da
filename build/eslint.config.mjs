import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const rawDoors = [
  { name: 'electron', importNames: ['ipcMain'], message: 'Use electron/desktop/bridge.ts: it checks the sender.' },
  { name: 'electron', importNames: ['ipcRenderer'], message: 'Only electron/preload.ts speaks to the main process.' },
];

export default defineConfig(
  { ignores: ['out/**', 'node_modules/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname + '/..' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-imports': ['error', { paths: rawDoors }],
      'no-restricted-properties': [
        'error',
        { object: 'shell', property: 'openExternal', message: 'Use electron/desktop/links.ts: https and mailto only.' },
      ],
      'no-console': 'error',
    },
  },
  { files: ['renderer/**'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    // The rules of the practice are functions of values: the clock is an argument.
    files: ['shared/rules/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'Time goes in as an argument, as Temporal types.' }],
      'no-restricted-properties': ['error', { object: 'Temporal', property: 'Now', message: 'Time goes in as an argument.' }],
    },
  },
  { files: ['electron/desktop/bridge.ts', 'electron/preload.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['electron/desktop/links.ts'], rules: { 'no-restricted-properties': 'off' } },
);
