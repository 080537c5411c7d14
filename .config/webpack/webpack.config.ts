import CopyWebpackPlugin from 'copy-webpack-plugin';
import path from 'path';
import ReplaceInFileWebpackPlugin from 'replace-in-file-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack, { type Configuration } from 'webpack';
import { SubresourceIntegrityPlugin } from 'webpack-subresource-integrity';
import VirtualModulesPlugin from 'webpack-virtual-modules';

import { copyFilePatterns } from '../bundler/copyFiles.ts';
import { DIST_DIR, SOURCE_DIR } from '../bundler/constants.ts';
import { externals } from '../bundler/externals.ts';
import { getCPConfigVersion, getEntries, getPackageJson, getPluginJson } from '../bundler/utils.ts';
import { BuildModeWebpackPlugin } from './BuildModeWebpackPlugin.ts';
import { hostNameModules, hostNamesLoader } from './hostNames.ts';

const pluginJson = getPluginJson();
const pluginVersion = getPackageJson().version;

// Grafana may serve a plugin from anywhere: lazy chunks are asked where module.js came from.
// JSX calls one short name of ours: React.createElement written out would be a thirtieth of a bundle.
const virtualModules = new VirtualModulesPlugin({
  ...hostNameModules(),
  'node_modules/grafana-public-path.js': `
import amdMetaModule from 'amd-module';

__webpack_public_path__ =
  amdMetaModule && amdMetaModule.uri
    ? amdMetaModule.uri.slice(0, amdMetaModule.uri.lastIndexOf('/') + 1)
    : 'public/plugins/${pluginJson.id}/';
`,
  'node_modules/jsx-factory.js': `
import React from 'react';

export const { createElement: jsxElement, Fragment: jsxFragment } = React;
`,
});

export default (env: Record<string, true | string>): Configuration => ({
  context: path.join(process.cwd(), SOURCE_DIR),
  mode: env.production ? 'production' : 'development',
  devtool: env.production ? 'source-map' : 'eval-source-map',
  cache: {
    type: 'filesystem',
    buildDependencies: { config: [path.resolve(process.cwd(), '.config/webpack/webpack.config.ts')] },
  },
  entry: getEntries(),
  externals,
  module: {
    rules: [
      {
        test: /src\/(?:.*\/)?module\.tsx?$/,
        use: [{ loader: 'imports-loader', options: { imports: 'side-effects grafana-public-path' } }],
      },
      {
        exclude: /(node_modules)/,
        test: /\.tsx$/,
        use: [
          {
            loader: 'imports-loader',
            options: { imports: ['named jsx-factory jsxElement', 'named jsx-factory jsxFragment'] },
          },
        ],
      },
      {
        exclude: /(node_modules)/,
        test: /\.[tj]sx?$/,
        use: [
          hostNamesLoader,
          {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { pragma: 'jsxElement', pragmaFrag: 'jsxFragment' } },
              },
            },
          },
        ],
      },
      {
        test: /\.(png|jpe?g|gif|svg)$/,
        type: 'asset/resource',
        generator: { filename: env.production ? '[hash][ext]' : '[file]' },
      },
    ],
  },
  optimization: {
    // A library that one page alone uses stays in the page's own chunk.
    splitChunks: {
      cacheGroups: {
        defaultVendors: { test: /[\\/]node_modules[\\/]/, priority: -10, minChunks: 2, reuseExistingChunk: true },
      },
    },
    minimize: Boolean(env.production),
    minimizer: [
      // SWC leaves a thirtieth less than Terser does, in a tenth of its time.
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        terserOptions: {
          // unsafe_arrows: unsafe only for a nameless function that is called with `new`; none is.
          compress: { passes: 3, ecma: 2020, pure_getters: true, unsafe_arrows: true, hoist_funs: true },
          mangle: true,
        },
      }),
    ],
  },
  output: {
    clean: true,
    filename: '[name].js',
    // module.js lists the hash of every chunk: as long as it takes to tell two builds apart.
    chunkFilename: env.production ? '[name].js?_cache=[contenthash:8]' : '[name].js',
    library: { type: 'amd' },
    path: path.resolve(process.cwd(), DIST_DIR),
    publicPath: `public/plugins/${pluginJson.id}/`,
    uniqueName: pluginJson.id,
    crossOriginLoading: 'anonymous',
  },
  plugins: [
    new BuildModeWebpackPlugin(),
    virtualModules,
    new webpack.BannerPlugin({
      banner: `/* [create-plugin] version: ${getCPConfigVersion()} */\n/* [create-plugin] plugin: ${pluginJson.id}@${pluginVersion} */`,
      raw: true,
      entryOnly: true,
      // After what takes comments away.
      stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
    }),
    new CopyWebpackPlugin({ patterns: copyFilePatterns() }),
    new ReplaceInFileWebpackPlugin([
      {
        dir: DIST_DIR,
        test: [/(^|\/)plugin\.json$/, /(^|\/)README\.md$/],
        rules: [
          { search: /%VERSION%/g, replace: pluginVersion },
          { search: /%TODAY%/g, replace: new Date().toISOString().substring(0, 10) },
          { search: /%PLUGIN_ID%/g, replace: pluginJson.id },
        ],
      },
    ]),
    new SubresourceIntegrityPlugin({ hashFuncNames: ['sha256'] }),
  ],
  resolve: { extensions: ['.js', '.jsx', '.ts', '.tsx'] },
});
