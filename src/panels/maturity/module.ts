import { PanelPlugin } from '@grafana/data';
import { defaultMaturityOptions, type MaturityOptions } from './maturityOptions';
import { MaturityPanel } from './MaturityPanel';

export const plugin = new PanelPlugin<MaturityOptions>(MaturityPanel).setPanelOptions((builder) =>
  builder
    .addTextInput({
      path: 'assessment',
      name: 'Assessment',
      description:
        'Document uid and name, for example headroom-assessment-spring/spring. Dashboard variables work: ${assessment}.',
      defaultValue: defaultMaturityOptions.assessment,
    })
    .addTextInput({
      path: 'teams',
      name: 'Teams',
      description: 'Shows only these teams, separated by commas. Dashboard variables work: ${team}. Empty shows all.',
      defaultValue: defaultMaturityOptions.teams,
    })
);
