import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack from 'webpack';

import built from '../../../.config/webpack/webpack.config.ts';

/** A script that sets the global `bench` to what `entry` exports, compiled and minified as `npm run build` does. */
export async function bundleAsBuilt(entry: string, folder: string): Promise<string> {
  const { mode, module, optimization, resolve: resolving } = built({ production: true });
  const compiler = webpack({
    mode,
    module,
    optimization: { minimize: true, minimizer: optimization?.minimizer },
    resolve: resolving,
    entry: resolve(entry),
    output: { path: folder, filename: 'bundle.js', library: { type: 'var', name: 'bench' } },
  });
  await new Promise<void>((done, fail) =>
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      problem ? fail(problem) : compiler.close(() => done());
    })
  );
  return readFileSync(join(folder, 'bundle.js'), 'utf8');
}
