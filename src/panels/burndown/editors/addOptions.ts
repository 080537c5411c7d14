import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { type BurnDownOptions, defaultOptions } from '../options';
import { addFieldOptions } from './addFieldOptions';
import { addInlineOptions } from './addInlineOptions';
import { SloRefEditor } from './SloRefEditor';

const isReference = ({ source }: BurnDownOptions) => source === 'reference';

/** All options of the panel; those of other sources are hidden. */
export function addOptions(builder: PanelOptionsEditorBuilder<BurnDownOptions>): void {
  builder
    .addRadio({
      path: 'source',
      name: 'SLO from',
      description: 'A document of Headroom, this panel, or the panel’s own queries from any data source.',
      defaultValue: defaultOptions.source,
      settings: {
        options: [
          { value: 'reference', label: 'Document' },
          { value: 'inline', label: 'This panel' },
          { value: 'queries', label: 'Queries' },
        ],
      },
    })
    .addCustomEditor({
      id: 'slo',
      path: 'slo',
      name: 'SLO',
      description:
        'Choose one, or write the uid of its document and its short name. Dashboard variables work: ${service}/${slo}.',
      editor: SloRefEditor,
      defaultValue: defaultOptions.slo,
      showIf: isReference,
    })
    .addTextInput({
      path: 'group',
      name: 'Group',
      description: 'One of its groups: region=eu, or region=$region of one value. Empty shows the whole.',
      defaultValue: defaultOptions.group,
      showIf: isReference,
    });
  addInlineOptions(builder);
  addFieldOptions(builder);
  builder
    .addRadio({
      path: 'picture',
      name: 'Picture',
      description: 'Burn-down: the window that ends now. Over time: at each moment, the window that ended there.',
      defaultValue: defaultOptions.picture,
      settings: {
        options: [
          { value: 'burn-down', label: 'Burn-down' },
          { value: 'budget-over-time', label: 'Budget over time' },
        ],
      },
      showIf: ({ source }) => source !== 'queries',
    })
    .addRadio({
      path: 'runningTotal',
      name: 'Budget of a running period',
      description: 'Of all events expected in the whole period, or of the events so far. Calendar windows only.',
      defaultValue: defaultOptions.runningTotal,
      settings: {
        options: [
          { value: 'forecast', label: 'Forecast' },
          { value: 'elapsed', label: 'Elapsed' },
        ],
      },
      showIf: isReference,
    })
    .addBooleanSwitch({
      path: 'showTitle',
      name: 'Show the name of the SLO',
      description: 'With a link to its page.',
      defaultValue: defaultOptions.showTitle,
      showIf: isReference,
    })
    .addBooleanSwitch({
      path: 'showMarks',
      name: 'Show deployments and incidents',
      description: 'Marks from the annotations of the SLO’s service.',
      defaultValue: defaultOptions.showMarks,
      showIf: isReference,
    });
}
