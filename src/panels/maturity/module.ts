import { PanelPlugin } from '@grafana/data';
import { sections } from '../../views/maturity/sections';
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
    .addSelect({
      path: 'start',
      name: 'Begins with',
      description: 'What is shown first. Who cannot edit the assessment sees the map instead of an interview.',
      defaultValue: defaultMaturityOptions.start,
      settings: {
        options: [
          ...sections.map(({ section, title }) => ({ value: section, label: title })),
          { value: 'interview', label: 'Interview' },
        ],
      },
    })
    .addTextInput({
      path: 'teams',
      name: 'Teams',
      description: 'Shows only these teams, separated by commas. Dashboard variables work: ${team}. Empty shows all.',
      defaultValue: defaultMaturityOptions.teams,
    })
);
