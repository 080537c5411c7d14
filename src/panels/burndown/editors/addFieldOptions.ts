import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { type BurnDownOptions, defaultOptions } from '../options';
import { CheckedTextEditor } from './CheckedTextEditor';
import { CountFieldEditor } from './CountFieldEditor';
import { TARGET_WORDS } from './targetWords';
import { targetProblem } from './textProblems';

const { fields } = defaultOptions;
const fromQueries = ({ source }: BurnDownOptions) => source === 'queries';

/** Which fields of the panel's own queries count what. */
export function addFieldOptions(builder: PanelOptionsEditorBuilder<BurnDownOptions>): void {
  builder
    .addCustomEditor({
      ...named('fields.bad', 'Field of bad events'),
      description: 'Counts per step. Left empty: the first whose name says bad, error or fail.',
      editor: CountFieldEditor,
      defaultValue: fields.bad,
    })
    .addCustomEditor({
      ...named('fields.total', 'Field of all events'),
      description: 'Counts per step. Left empty: the first whose name says total, all, request or count.',
      editor: CountFieldEditor,
      defaultValue: fields.total,
    })
    .addCustomEditor({
      ...named('fields.target', 'Objective, percent', { placeholder: 'e.g. 99.9', problem: targetProblem }),
      description: `${TARGET_WORDS} The window is the time range of the dashboard.`,
      editor: CheckedTextEditor,
      defaultValue: fields.target,
    });
}

function named<T extends object>(path: string, name: string, settings?: T) {
  return { id: path, path, name, settings: { label: name, ...settings } as T & { label: string }, showIf: fromQueries };
}
