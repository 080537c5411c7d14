import fc from 'fast-check';
import { isJsonObject } from './json';
import { newDashboard } from './newDashboard';
import { parseDocument } from './parseDocument';
import { API_VERSION, type Resource } from './resource';
import { exampleDashboard, exampleService, exampleSlo } from './testing/exampleSlo';
import { writeDocument } from './writeDocument';

const foreign = { id: 9, type: 'text', gridPos: { x: 1, y: 2, w: 3, h: 4 }, options: { content: '<b>' } };
const counters = { uid: 'u', revision: 2, generation: 5 };

it('changes the options of the document panel only', () => {
  const spec = {
    ...exampleDashboard(['no resource', exampleSlo('a')], { alien: { deep: 1 } }, [foreign]),
    weekStart: 'monday',
  };
  const written = writeDocument(spec, { ...counters, resources: [exampleSlo('b'), exampleSlo('a', 0.5)] });
  const resources = ['no resource', exampleSlo('b'), exampleSlo('a', 0.5)];
  expect(written).toEqual({
    ...spec,
    panels: [
      { id: 1, type: 'headroom-document-panel', options: { format: 1, alien: { deep: 1 }, ...counters, resources } },
      foreign,
    ],
  });
});

it('keeps the order of keys, so that a file shows only what changed', () => {
  const { apiVersion, kind, metadata, spec } = exampleSlo('a');
  const stored = { spec, kind, metadata, apiVersion };
  const written = writeDocument(exampleDashboard([stored]), { ...counters, resources: [exampleSlo('a', 0.5)] });
  expect(JSON.stringify(written)).toContain(JSON.stringify(stored).replace('0.999', '0.5'));
});

it('writes no nulls', () => {
  const withNull: Resource = {
    apiVersion: API_VERSION,
    kind: 'Service',
    metadata: { name: 's' },
    spec: { gone: null, list: [null] },
  };
  const written = writeDocument(exampleDashboard([]), { ...counters, resources: [withNull] });
  expect(JSON.stringify(written)).toContain('"spec":{"list":[null]}');
});

it('touches one element of a dashboard in the shape of v2', () => {
  const element = (group: string, options: object) => ({
    kind: 'Panel',
    spec: { id: 1, vizConfig: { kind: 'VizConfig', group, spec: { options, fieldConfig: {} } } },
  });
  const layout = { kind: 'TabsLayout', spec: { tabs: [] } };
  const elements = {
    other: element('text', {}),
    mine: element('headroom-document-panel', { format: 1, resources: [] }),
  };
  expect(writeDocument({ layout, elements }, { ...counters, resources: [] })).toEqual({
    layout,
    elements: {
      other: elements.other,
      mine: element('headroom-document-panel', { format: 1, resources: [], ...counters }),
    },
  });
});

it('says when there is no document panel', () => {
  expect(writeDocument({ panels: [foreign] }, { ...counters, resources: [] })).toBeUndefined();
});

it('a new dashboard parses back to what was written, and no panel lies on another', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(2), (sloCount, assessmentCount) => {
      const slos = Array.from({ length: sloCount }, (_, index) => exampleSlo(`slo-${index}`));
      const assessments = Array.from({ length: assessmentCount }, (_, index) => ({
        ...exampleService(`assessment-${index}`),
        kind: 'Assessment',
      }));
      const resources = [...slos, ...assessments];
      const spec = newDashboard('Title', ['headroom-service'], { ...counters, resources });
      const place = { uid: 'u', folderUid: '', folderTitle: '', resourceVersion: '1', canSave: true, canDelete: true };
      const found = parseDocument({ ...place, managedBy: undefined, spec });
      expect(found).toMatchObject({ title: 'Title', revision: 2, resources, problems: [] });
      expect(spec.tags).toEqual(['headroom', 'headroom-service']);
      expect(overlaps(spec.panels)).toBe(false);
    })
  );
});

it.each`
  slos | widths
  ${1} | ${[24]}
  ${2} | ${[12, 12]}
  ${3} | ${[12, 12, 24]}
`('the charts of $slos SLOs fill their rows', ({ slos, widths }) => {
  const resources = Array.from({ length: slos }, (_, index) => exampleSlo(`slo-${index}`));
  const { panels } = newDashboard('Title', [], { ...counters, resources });
  const charts = (Array.isArray(panels) ? panels : []).filter(
    (panel) => isJsonObject(panel) && panel.type === 'headroom-burndown-panel'
  );
  expect(charts).toMatchObject(widths.map((w: number) => ({ gridPos: { w } })));
});

function overlaps(panels: unknown): boolean {
  const cells = (Array.isArray(panels) ? panels : []).flatMap((panel) =>
    isJsonObject(panel) ? cellsOf(panel.gridPos) : []
  );
  return new Set(cells).size < cells.length;
}

function cellsOf(place: unknown): string[] {
  const { x, y, w, h } = place as Record<'x' | 'y' | 'w' | 'h', number>;
  return Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`);
}
