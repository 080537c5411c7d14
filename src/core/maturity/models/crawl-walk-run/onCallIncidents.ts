import type { Dimension } from '../../modelSchema';

export const onCallIncidents: Dimension = {
  id: 'on_call_incidents',
  name: 'On call, escalations and incidents',
  phases: {
    crawl: {
      stub: false,
    },
    walk: {
      stub: true,
    },
    run: {
      stub: true,
    },
  },
  practices: [
    {
      id: 'schedule',
      name: 'On-call schedule',
      levels: {
        crawl:
          'A schedule names someone responsible; it need not be around the clock or automated, and a lower SLO allows kinder hours.',
        walk: 'A tool runs the rotation with a second person, handovers and a limit on pages per shift.',
        run: 'Builders share shifts, load is balanced from data, and cover matches the SLO.',
      },
      levelOrigins: { crawl: 'source' },
      questions: [
        'Who is responsible right now, and how would an outsider find out?',
        'Do the covered hours fit the SLO?',
      ],
      evidence: [
        { signal: 'oncall_rotation_present', when: '== false', caps: 'not-started', strength: 'strong' },
        { signal: 'oncall_rotation_present', when: '== true', suggests: 'crawl', strength: 'strong' },
        { signal: 'pages_per_shift', when: '<= 2', suggests: 'walk', strength: 'weak' },
        { signal: 'oncall_role_mix', when: '>= 2', suggests: 'run', strength: 'moderate' },
      ],
    },
    {
      id: 'escalation',
      name: 'Escalation',
      levels: {
        crawl:
          'Problems can be raised with SRE and with the builders, testers and writers, by mail, chat or tickets; the path is written down and shared.',
        walk: 'Severity sets the path and the time limits, and dependencies have contacts.',
        run: 'Paths are rehearsed, measured and corrected from incident data.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['How does a stranger raise a problem with you?', 'When did escalation last fail?'],
      evidence: [{ signal: 'responding_teams', when: '>= 2', suggests: 'walk', strength: 'moderate' }],
    },
    {
      id: 'incident_process',
      name: 'Incident management',
      levels: {
        crawl: 'A process exists for when things go badly wrong.',
        walk: 'Roles such as commander and communicator are assigned, and status updates follow a rhythm.',
        run: 'Incidents across teams run smoothly, declared early from budget burn.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['Who decides that something is an incident?', 'Which role were you missing last time?'],
      evidence: [
        { signal: 'incident_records', when: '>= 1', suggests: 'crawl', strength: 'weak' },
        { signal: 'mttr_trend', when: 'falling', suggests: 'walk', strength: 'moderate' },
        { signal: 'detected_by_alert_share', when: '>= 0.9', suggests: 'run', strength: 'moderate' },
      ],
    },
    {
      id: 'postmortems',
      name: 'Root cause analysis and postmortems',
      levels: {
        crawl:
          'Analyses are written and collected; each includes a blameless session with those involved while memory is fresh.',
        walk: 'Clear triggers decide which incidents get one, and themes across them are reviewed.',
        run: 'The collection drives design, rehearsals and SLO changes in other teams too.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['How soon after an incident do you meet?', 'Which theme shows up in your collection?'],
      evidence: [
        { signal: 'postmortem_coverage', when: '== 0', caps: 'not-started', strength: 'moderate' },
        { signal: 'postmortem_coverage', when: '>= 0.8', suggests: 'walk', strength: 'moderate' },
      ],
    },
    {
      id: 'follow_through',
      name: 'Follow-through',
      levels: {
        crawl: 'Improvements found go back to the team, and management gives them high rank and sees them done.',
        walk: 'Closure by due date is tracked and visible.',
        run: 'Effect on recovery or recurrence is checked after closure.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['Which action is oldest, and why is it open?'],
      evidence: [
        { signal: 'postmortem_action_closure', when: '< 0.3', caps: 'not-started', strength: 'moderate' },
        { signal: 'postmortem_action_closure', when: '>= 0.8', suggests: 'walk', strength: 'strong' },
      ],
    },
    {
      id: 'rehearsal_from_records',
      name: 'From records to rehearsals',
      levels: {
        crawl: 'The growing collection is meant to feed later proactive work such as rehearsals.',
        walk: 'Past incidents are replayed as exercises each quarter.',
        run: 'Exercises include other teams and surprise elements.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['Which past incident would you replay first?'],
      evidence: [{ signal: 'rehearsal_age_days', when: '<= 92', suggests: 'walk', strength: 'strong' }],
    },
  ],
};
