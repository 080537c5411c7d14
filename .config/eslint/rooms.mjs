/** Which room may import what: docs/architecture.md, "Rooms". Proved by .config/checks/rooms.ts. */

const notInPanels = ['yaml', 'react-hook-form'];

const deny = (group, message) => ({ group, message });
/** Anything but relative paths and the named packages. */
const allowOnly = (packages, message) => ({ regex: `^(?!\\.{1,2}/|(?:${packages.join('|')})(?:/|$))`, message });

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const runtime = deny(['@grafana/runtime', '@grafana/runtime/*'], 'Only adapters call @grafana/runtime.');
const upwards = (...rooms) =>
  deny(
    rooms.map((room) => `**/${room}/**`),
    'Imports go one way: features, panels, datasource → views, adapters → core.'
  );

/** What a value could come from that is not in the arguments: the host, the network, the clock, chance. */
const surroundings = [
  ['window', 'self', 'globalThis', 'global', 'process', 'require', 'document', 'location', 'history', 'navigator'],
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'postMessage', 'Worker'],
  ['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  ['performance', 'setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask'],
  ['requestAnimationFrame', 'requestIdleCallback', 'crypto', 'console', 'alert', 'confirm', 'prompt'],
].flat();

/** The converter to JSON Schema is for the command line: nothing that is shipped reaches it. */
const grammars = ['@prometheus-io/lezer-promql', '@grafana/lezer-logql'];
const coreLibraries = ['valibot', '@valibot/to-json-schema', 'date-fns', '@date-fns/tz', 'yaml', ...grammars];

/** What the schemas of src/core/schema stand in for. */
const schemasOfOurs = ['record', 'looseObject', 'number'].map((property) => ({
  object: 'v',
  property,
  message:
    'Use src/core/schema: lists are no objects there, Infinity is no number, and no field is dropped for its name.',
}));
const noClockOrChance = [
  { object: 'Date', property: 'now', message: 'core has no clock: pass nowMs.' },
  { object: 'Math', property: 'random', message: 'core draws no lots: pass the value in.' },
];

export const rooms = [
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      ...restrict(runtime),
      'no-restricted-properties': ['error', ...schemasOfOurs],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'react/no-danger': 'error',
    },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/**/testing/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...restrict(
        allowOnly([...coreLibraries, 'fast-check'], 'core is plain TypeScript: core and its few libraries only.'),
        upwards('adapters', 'views', 'features', 'panels', 'datasource', 'app')
      ),
      'no-restricted-globals': [
        'error',
        ...surroundings.map((name) => ({
          name,
          message: 'core knows no host, network, clock or chance: pass the value in.',
        })),
      ],
      'no-restricted-properties': ['error', ...noClockOrChance, ...schemasOfOurs],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'core has no clock: pass nowMs.',
        },
        { selector: "CallExpression[callee.name='Date']", message: 'core has no clock: pass nowMs.' },
      ],
    },
  },
  {
    files: ['src/core/schema/*.ts'],
    rules: { 'no-restricted-properties': ['error', ...noClockOrChance] },
  },
  {
    files: ['src/adapters/**/*.{ts,tsx}'],
    rules: restrict(upwards('views', 'features', 'panels', 'datasource', 'app')),
  },
  {
    files: ['src/views/**/*.{ts,tsx}'],
    rules: restrict(
      runtime,
      upwards('features', 'panels', 'datasource', 'app'),
      deny(notInPanels, 'Panels share views: no form or YAML code.'),
      deny(['react-router'], 'Views know no routes: pass hrefs in.')
    ),
  },
  {
    files: ['src/panels/**/*.{ts,tsx}', 'src/datasource/**/*.{ts,tsx}'],
    rules: {
      ...restrict(runtime, upwards('features'), deny(notInPanels, 'Too heavy for a panel.')),
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'A nested plugin cannot load chunks lazily: import statically.' },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: { '@typescript-eslint/array-type': 'off' },
  },
];
