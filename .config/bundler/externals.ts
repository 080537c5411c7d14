import type { Configuration } from 'webpack';

/** What Grafana shares with plugins at run time; everything else is bundled. */
export const externals: Configuration['externals'] = [
  { 'amd-module': 'module' },
  'react',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  'react-router',
  'react-redux',
  'redux',
  'rxjs',
  'lodash',
  'moment',
  'd3',
  'jquery',
  'i18next',
  '@emotion/css',
  '@emotion/react',
  /^@grafana\/ui/i,
  /^@grafana\/runtime/i,
  /^@grafana\/data/i,
];
