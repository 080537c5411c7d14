import type { PanelOptionsEditorBuilder, SelectFieldConfigSettings } from '@grafana/data';
import type { Status } from '../../core/slo/answer';
import { statusOrder, statusWord } from '../../views/words/statusWords';
import { defaultOptions, MOST_WORST_GROUPS, type StatusOptions } from './options';

const FILTER = ['Filter'];

export function addOptions(builder: PanelOptionsEditorBuilder<StatusOptions>): void {
  builder
    .addRadio({
      path: 'layout',
      name: 'Layout',
      description: 'A list becomes tiles where the panel is too narrow for its columns.',
      defaultValue: defaultOptions.layout,
      settings: {
        options: [
          { value: 'list', label: 'List' },
          { value: 'tiles', label: 'Tiles' },
        ],
      },
    })
    .addSelect({
      path: 'sort',
      name: 'First',
      defaultValue: defaultOptions.sort,
      settings: {
        options: [
          { value: 'attention', label: 'Who needs attention' },
          { value: 'budget', label: 'Least budget left' },
          { value: 'lasts', label: 'Shortest time left' },
          { value: 'burn', label: 'Fastest burn rate' },
          { value: 'name', label: 'By name' },
          { value: 'service', label: 'By service' },
          { value: 'team', label: 'By team' },
        ],
      },
    })
    .addNumberInput({
      path: 'maxRows',
      name: 'Most SLOs',
      description: '0 shows all.',
      defaultValue: defaultOptions.maxRows,
      settings: { min: 0, integer: true },
    })
    .addNumberInput({
      path: 'worstGroups',
      name: 'Worst groups',
      description: `Below each SLO that groups by labels: so many groups, those with the least budget left. 0 shows none, ${MOST_WORST_GROUPS} are the most.`,
      defaultValue: 0,
      settings: { min: 0, max: MOST_WORST_GROUPS, integer: true },
    });
  addFilters(builder);
}

function addFilters(builder: PanelOptionsEditorBuilder<StatusOptions>): void {
  builder
    .addTextInput({
      path: 'service',
      name: 'Services',
      category: FILTER,
      description: 'Separated by commas. Dashboard variables work here and below: ${service}. Empty shows all.',
      defaultValue: defaultOptions.service,
    })
    .addTextInput({
      path: 'team',
      name: 'Teams',
      category: FILTER,
      description: 'Separated by commas.',
      defaultValue: defaultOptions.team,
    })
    .addTextInput({
      path: 'label',
      name: 'Labels',
      category: FILTER,
      description: 'For example tier=gold. Several values of one label are alternatives.',
      defaultValue: defaultOptions.label,
      settings: { placeholder: 'e.g. tier=gold' },
    })
    .addMultiSelect<Status, SelectFieldConfigSettings<Status>>({
      path: 'statuses',
      name: 'Statuses',
      category: FILTER,
      description: 'None chosen shows all.',
      settings: { options: statusOrder.map((status) => ({ value: status, label: statusWord[status] })) },
    })
    .addTextInput({
      path: 'text',
      name: 'Text',
      category: FILTER,
      description: 'Part of a name, a service, a team or a reference.',
      defaultValue: defaultOptions.text,
    });
}
