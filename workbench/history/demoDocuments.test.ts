import fs from 'node:fs';
import path from 'node:path';
import { parseResources } from '../../src/core/documents/parseResources';
import { demoDocuments } from './demoDocuments';

const folder = path.join(__dirname, '../../provisioning/dashboards/demo');

it('is what provisioning/ holds (else: npx tsx workbench/history/writeDemoDocuments.ts)', () => {
  const stored = Object.fromEntries(
    fs.readdirSync(folder).map((file) => [file, JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))])
  );
  const made = Object.fromEntries(
    demoDocuments().map(({ file, dashboard }) => [file, JSON.parse(JSON.stringify(dashboard))])
  );
  expect(stored).toEqual(made);
});

it('has definitions that all parse', () => {
  const documents = demoDocuments().filter(({ dashboard }) => String(dashboard.tags).includes('headroom'));
  for (const { dashboard } of documents) {
    const [panel] = Array.isArray(dashboard.panels) ? dashboard.panels : [];
    const { problems, resources } = parseResources(panel.options.resources);
    expect({ title: dashboard.title, problems }).toEqual({ title: dashboard.title, problems: [] });
    expect(resources.length).toBeGreaterThan(0);
  }
});
