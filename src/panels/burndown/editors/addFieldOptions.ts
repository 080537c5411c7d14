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
      id: 'fields.bad',
      path: 'fields.bad',
      name: 'Field of bad events',
      description: 'Counts per step. Left empty: the first whose name says bad, error or fail.',
      editor: CountFieldEditor,
      settings: { label: 'Field of bad events' },
      defaultValue: fields.bad,
      showIf: fromQueries,
    })
    .addCustomEditor({
      id: 'fields.total',
      path: 'fields.total',
      name: 'Field of all events',
      description: 'Counts per step. Left empty: the first whose name says total, all, request or count.',
      editor: CountFieldEditor,
      settings: { label: 'Field of all events' },
      defaultValue: fields.total,
      showIf: fromQueries,
    })
    .addCustomEditor({
      id: 'fields.target',
      path: 'fields.target',
      name: 'Objective, percent',
      description: `${TARGET_WORDS} The window is the time range of the dashboard.`,
      editor: CheckedTextEditor,
      settings: { label: 'Objective, percent', placeholder: 'e.g. 99.9', problem: targetProblem },
      defaultValue: fields.target,
      showIf: fromQueries,
    });
}
