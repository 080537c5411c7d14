import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.join(__dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

interface Service {
  image: string;
  command?: string | string[];
  volumes?: string[];
  depends_on?: Record<string, unknown>;
  environment?: Record<string, string>;
}

const compose: { services: Record<string, Service>; volumes: Record<string, unknown> } = parse(
  read('docker-compose.yaml'),
  { merge: true }
);
const services = Object.entries(compose.services);

it.each(services)('%s uses an image of a fixed version', (_, { image }) => {
  expect(image).toMatch(/^[a-z/]+:v?\d+\.\d+\.\d+(-[a-z-]+)?$/);
});

it.each(services)('%s waits for services and mounts files that exist', (_, { volumes = [], depends_on = {} }) => {
  expect(Object.keys(depends_on).filter((name) => !(name in compose.services))).toEqual([]);
  const sources = volumes.map((volume) => volume.split(':')[0] ?? '');
  const missing = sources.filter((source) =>
    source.startsWith('.')
      ? !['.', './dist'].includes(source) && !fs.existsSync(path.join(root, source))
      : !(source in compose.volumes)
  );
  expect(missing).toEqual([]);
});

it.each(services)('%s runs scripts that exist', (_, { command = '' }) => {
  const scripts =
    [command]
      .flat()
      .join(' ')
      .match(/workbench\/\S+\.ts/g) ?? [];
  expect(scripts.filter((script) => !fs.existsSync(path.join(root, script)))).toEqual([]);
});

it('lets Grafana load every plugin without a signature', () => {
  const nested = fs
    .readdirSync(path.join(root, 'src/panels'))
    .filter((folder) => fs.existsSync(path.join(root, 'src/panels', folder, 'plugin.json')));
  const ids = ['src/plugin.json', ...nested.map((folder) => `src/panels/${folder}/plugin.json`)].map(
    (file) => JSON.parse(read(file)).id
  );
  const allowed = compose.services.grafana?.environment?.GF_PLUGINS_ALLOW_LOADING_UNSIGNED_PLUGINS?.split(',') ?? [];
  expect([...allowed].sort()).toEqual([...ids].sort());
});

it('gives Grafana a value for each variable in its provisioning files', () => {
  const files = ['datasources/demo.yaml', 'dashboards/demo.yaml', 'plugins/apps.yaml'].map((file) =>
    read(`provisioning/${file}`)
  );
  const variables = files.flatMap((text) => [...text.matchAll(/^[^#\n]*: \$(\w+)$/gm)].map(([, name]) => name ?? ''));
  const given = Object.keys(compose.services.grafana?.environment ?? {});
  expect(variables.length).toBeGreaterThan(0);
  expect(variables.filter((name) => !given.includes(name))).toEqual([]);
});

it('mounts every rule file that Prometheus is told of, and the rules are sound', () => {
  const { rule_files: files }: { rule_files: string[] } = parse(read('provisioning/prometheus/prometheus.yml'));
  const mounted = compose.services.prometheus?.volumes ?? [];
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const source = mounted.find((volume) => volume.endsWith(`:${file}:ro`))?.split(':')[0] ?? '';
    expect(spawnSync('promtool', ['check', 'rules', path.join(root, source)], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  }
});
