import type { Dimension } from '../../modelSchema';

export const incidents: Dimension = {
  id: 'incidents',
  name: 'Incidents',
  practices: [
    {
      id: 'response',
      name: 'Incident response',
      levels: {
        'ad-hoc': 'A scramble after the page.',
        repeatable: 'Still mainly manual, yet with more structure.',
        defined: 'Roles and runbooks are standard, and first steps are automated.',
        managed: 'Investigation starts at the cause, because symptoms are handled by machine.',
        strategic: 'Attention moves from repair to engineering that withstands failure.',
      },
      levelOrigins: { 'ad-hoc': 'source', repeatable: 'source', strategic: 'source' },
      questions: ['What did you do in the first five minutes last time?'],
      evidence: [
        { signal: 'alert_runbook_coverage', when: '>= 0.5', suggests: 'repeatable', strength: 'weak' },
        { signal: 'alert_runbook_coverage', when: '>= 0.9', suggests: 'defined', strength: 'weak' },
      ],
    },
    {
      id: 'recovery_time',
      name: 'Recovery time',
      levels: {
        'ad-hoc': 'Recovery takes long.',
        repeatable: 'It is recorded.',
        defined: 'It begins to fall.',
        managed: 'It is low and steady.',
        strategic: 'Most users do not notice.',
      },
      levelOrigins: { 'ad-hoc': 'source', defined: 'source' },
      questions: ['How has it moved over four quarters?'],
      evidence: [
        { signal: 'incident_records', when: '== 0', caps: 'ad-hoc', strength: 'weak' },
        { signal: 'mttr_trend', when: 'falling', suggests: 'defined', strength: 'strong' },
        { signal: 'mttr_trend', when: 'rising', caps: 'repeatable', strength: 'moderate' },
      ],
    },
    {
      id: 'learning',
      name: 'Learning',
      levels: {
        'ad-hoc': 'A postmortem, if any, ends with a shallow remark such as watching one more resource.',
        repeatable: 'Larger incidents get a written review.',
        defined: 'Actions are owned and tracked.',
        managed: 'Patterns across incidents guide investment.',
        strategic: 'Data and forward-looking analysis drive continuous improvement.',
      },
      levelOrigins: { 'ad-hoc': 'source', strategic: 'source' },
      questions: ['What did the last review change in the design?'],
      evidence: [
        { signal: 'postmortem_coverage', when: '>= 0.5', suggests: 'repeatable', strength: 'moderate' },
        { signal: 'postmortem_action_closure', when: '>= 0.8', suggests: 'defined', strength: 'moderate' },
      ],
    },
  ],
};
