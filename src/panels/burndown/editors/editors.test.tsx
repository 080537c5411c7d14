import type { StandardEditorProps } from '@grafana/data';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { sampleSlo } from '../../../views/sample/sampleAnswer';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import { openOptions, setStandardEditors } from '../../host/testing/openOptions';
import { plugin } from '../module';
import { type BurnDownOptions, defaultOptions } from '../options';
import { CheckedTextEditor, type CheckedTextSettings } from './CheckedTextEditor';
import { sloOptions } from './SloRefEditor';
import { selectorProblem, targetProblem, windowProblem } from './textProblems';

beforeAll(setStandardEditors);

const shown = (change: Partial<BurnDownOptions>) =>
  openOptions(plugin, { ...defaultOptions, ...change }).map(({ path }) => path);

it('shows only the options of the chosen source', () => {
  expect(shown({})).toEqual(['source', 'slo', 'group', 'picture', 'runningTotal', 'showTitle', 'showMarks']);
  expect(shown({ source: 'queries' })).toEqual(['source', 'fields.bad', 'fields.total', 'fields.target']);
  expect(shown({ source: 'inline' })).toEqual([
    'source',
    'inline.dataSourceUid',
    'inline.kind',
    'inline.event',
    'inline.total',
    'inline.target',
    'inline.window',
    'picture',
  ]);
  expect(shown({ source: 'inline', inline: { ...defaultOptions.inline, kind: 'latency' } })).toEqual([
    'source',
    'inline.dataSourceUid',
    'inline.kind',
    'inline.histogram',
    'inline.threshold',
    'inline.target',
    'inline.window',
    'picture',
  ]);
});

it.each([
  { source: 'queries' as const },
  { source: 'inline' as const },
  { source: 'inline' as const, inline: { ...defaultOptions.inline, kind: 'latency' as const } },
])('explains each option, with examples that no one takes for values: $source', (change) => {
  for (const { name, description, settings } of openOptions(plugin, { ...defaultOptions, ...change })) {
    expect([name, description ?? (name === 'Data source' && 'its name says it')]).toEqual([name, expect.any(String)]);
    expect(settings?.placeholder ?? 'e.g. ').toMatch(/^e\.g\. /);
  }
});

it('offers the SLOs of documents, but not those of copies', () => {
  const document = loadedDocument({ slos: [sampleSlo()] });
  expect(sloOptions([document, { ...document, copyOf: 'headroom-checkout' }])).toEqual([
    {
      value: 'headroom-checkout/availability',
      label: 'Checkout availability',
      description: 'Checkout · headroom-checkout/availability',
    },
  ]);
});

it.each`
  check              | text                   | problem
  ${selectorProblem} | ${''}                  | ${undefined}
  ${selectorProblem} | ${'a_total{job="x"}'}  | ${undefined}
  ${selectorProblem} | ${'a_total{job=x}'}    | ${/^Write labels as/}
  ${selectorProblem} | ${'rate(a_total[5m])'} | ${/^Write only a metric/}
  ${targetProblem}   | ${'99,95'}             | ${undefined}
  ${targetProblem}   | ${'${target}'}         | ${undefined}
  ${targetProblem}   | ${'100'}               | ${/less than 100/}
  ${windowProblem}   | ${'4w'}                | ${undefined}
  ${windowProblem}   | ${'1M'}                | ${/no fixed length/}
`('checks “$text”', ({ check, text, problem }) => {
  expect(check(text)).toEqual(problem === undefined ? undefined : expect.stringMatching(problem));
});

it('says at once what is wrong and hands on what was typed when it is left', async () => {
  const onChange = jest.fn();
  const settings: CheckedTextSettings = { label: 'All events', placeholder: '', problem: selectorProblem };
  const props = { value: '', onChange, item: { settings }, context: { data: [] } };
  render(<CheckedTextEditor {...(props as unknown as StandardEditorProps<string, CheckedTextSettings>)} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'All events' }), 'rate(');
  expect(screen.getByRole('alert')).toHaveTextContent(/Write only a metric/);
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onChange).toHaveBeenCalledWith('rate(');
});
