import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { type BurnDownOptions, defaultOptions } from '../options';
import { type CheckedTextSettings, CheckedTextEditor } from './CheckedTextEditor';
import { DataSourceEditor } from './DataSourceEditor';
import { TARGET_WORDS } from './targetWords';
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
      description:
        'Bad events: a counter of failures beside one of all events. Good events: one of successes. Latency: a histogram of durations, where good is fast enough.',
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
      ...text(
        'inline.event',
        'Good or bad events',
        'e.g. http_requests_total{job="checkout",code=~"5.."}',
        selectorProblem
      ),
      description: 'The counter of the events chosen above. Variables work in label values.',
      defaultValue: inline.event,
      showIf: isRatio,
    })
    .addCustomEditor({
      ...text('inline.total', 'All events', 'e.g. http_requests_total{job="checkout"}', selectorProblem),
      description: 'The counter of good and bad events together.',
      defaultValue: inline.total,
      showIf: isRatio,
    })
    .addCustomEditor({
      ...text('inline.histogram', 'Histogram', 'e.g. http_request_duration_seconds{job="checkout"}', selectorProblem),
      description: 'A classic histogram, named without _bucket.',
      defaultValue: inline.histogram,
      showIf: isLatency,
    })
    .addNumberInput({
      path: 'inline.threshold',
      name: 'Good up to',
      description:
        'Slower requests are bad. One of the bounds of the histogram, in its unit: 0.5 is half a second where it counts seconds.',
      defaultValue: inline.threshold,
      settings: { min: 0 },
      showIf: isLatency,
    })
    .addCustomEditor({
      ...text('inline.target', 'Objective, percent', 'e.g. 99.9', targetProblem),
      description: TARGET_WORDS,
      defaultValue: inline.target,
      showIf: isInline,
    })
    .addCustomEditor({
      ...text('inline.window', 'Window', 'e.g. 30d', windowProblem),
      description: 'Over how long the objective holds, counted back from now: a number and m, h, d or w.',
      defaultValue: inline.window,
      showIf: isInline,
    });
}

function text(path: string, name: string, placeholder: string, problem: CheckedTextSettings['problem']) {
  return { id: path, path, name, editor: CheckedTextEditor, settings: { label: name, placeholder, problem } };
}
