import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { type BurnDownOptions, defaultOptions } from '../options';
import { type CheckedTextSettings, CheckedTextEditor } from './CheckedTextEditor';
import { DataSourceEditor } from './DataSourceEditor';
import { selectorProblem, targetProblem, windowProblem } from './textProblems';

const { inline } = defaultOptions;
const isInline = ({ source }: BurnDownOptions) => source === 'inline';
const isRatio = (options: BurnDownOptions) => isInline(options) && options.inline.kind !== 'latency';
const isLatency = (options: BurnDownOptions) => isInline(options) && options.inline.kind === 'latency';

/** An SLO written into the panel: what is measured, objective, window. */
export function addInlineOptions(builder: PanelOptionsEditorBuilder<BurnDownOptions>): void {
  builder
    .addCustomEditor({
      id: 'inline.dataSourceUid',
      path: 'inline.dataSourceUid',
      name: 'Data source',
      editor: DataSourceEditor,
      defaultValue: inline.dataSourceUid,
      showIf: isInline,
    })
    .addRadio({
      path: 'inline.kind',
      name: 'Measured by',
      defaultValue: inline.kind,
      settings: {
        options: [
          { value: 'bad', label: 'Bad events' },
          { value: 'good', label: 'Good events' },
          { value: 'latency', label: 'Latency' },
        ],
      },
      showIf: isInline,
    })
    .addCustomEditor({
      ...text('inline.event', 'Good or bad events', 'http_requests_total{job="checkout",code=~"5.."}', selectorProblem),
      description: 'The counter of the events chosen above. Variables work in label values.',
      defaultValue: inline.event,
      showIf: isRatio,
    })
    .addCustomEditor({
      ...text('inline.total', 'All events', 'http_requests_total{job="checkout"}', selectorProblem),
      defaultValue: inline.total,
      showIf: isRatio,
    })
    .addCustomEditor({
      ...text('inline.histogram', 'Histogram', 'http_request_duration_seconds{job="checkout"}', selectorProblem),
      description: 'A classic histogram, named without _bucket.',
      defaultValue: inline.histogram,
      showIf: isLatency,
    })
    .addNumberInput({
      path: 'inline.threshold',
      name: 'Threshold',
      description: 'Slower requests are bad. One of the bounds of the histogram, in its unit.',
      defaultValue: inline.threshold,
      settings: { min: 0 },
      showIf: isLatency,
    })
    .addCustomEditor({
      ...text('inline.target', 'Objective, percent', '99.9', targetProblem),
      defaultValue: inline.target,
      showIf: isInline,
    })
    .addCustomEditor({
      ...text('inline.window', 'Window', '30d', windowProblem),
      description: 'Rolling: a count and m, h, d or w.',
      defaultValue: inline.window,
      showIf: isInline,
    });
}

function text(path: string, name: string, placeholder: string, problem: CheckedTextSettings['problem']) {
  return { id: path, path, name, editor: CheckedTextEditor, settings: { label: name, placeholder, problem } };
}
