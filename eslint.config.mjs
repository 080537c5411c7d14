import { defineConfig } from 'eslint/config';
import baseConfig from './.config/eslint.config.mjs';
import { rooms } from './.config/eslint/rooms.mjs';

export default defineConfig([
  { ignores: ['**/node_modules/', 'dist/', '.workbench/', 'docs/', 'test-results/', '.config/checks/fixtures/'] },
  ...baseConfig,
  ...rooms,
]);
