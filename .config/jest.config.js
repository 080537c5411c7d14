const path = require('path');

const transform = {
  '^.+\\.m?[tj]sx?$': [
    '@swc/jest',
    { sourceMaps: 'inline', jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
  ],
};

/** Two projects: everything in src; and what talks to a real Prometheus or to the workbench's server. */
module.exports = {
  projects: [
    {
      displayName: 'unit',
      rootDir: path.resolve(__dirname, '..'),
      moduleNameMapper: {
        '\\.(css|scss|sass)$': 'identity-obj-proxy',
        'react-inlinesvg': path.resolve(__dirname, 'jest', 'mocks', 'react-inlinesvg.tsx'),
      },
      setupFiles: [path.resolve(__dirname, 'jest-globals.js')],
      setupFilesAfterEnv: [path.resolve(__dirname, 'jest-setup.js')],
      testEnvironment: 'jest-environment-jsdom',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/cli/**/*.test.ts', '<rootDir>/workbench/**/*.test.ts'],
      transform,
      // The @grafana packages and d3 ship ES modules: all of node_modules is transformed.
      transformIgnorePatterns: [],
    },
    {
      displayName: 'integration',
      rootDir: path.resolve(__dirname, '..'),
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/{integration,contract}/**/*.test.ts'],
      transform,
      transformIgnorePatterns: ['/node_modules/(?!(@date-fns|date-fns|idb)/)'],
    },
  ],
};
