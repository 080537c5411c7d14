import type { Dimension } from '../../modelSchema';

export const security: Dimension = {
  id: 'security',
  name: 'Security',
  phases: {
    crawl: {
      stub: false,
    },
    walk: {
      stub: false,
    },
    run: {
      stub: true,
      sourceHint: 'policy enforcement is automated',
    },
  },
  practices: [
    {
      id: 'access',
      name: 'Access',
      levels: {
        crawl:
          'Only those who must have access have it, with the least rights they need; it is withdrawn quickly, and all access is logged.',
        walk: 'Access is reviewed on a calendar and granted for limited time.',
        run: 'Access rules are code and enforced by machine.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['Who got in last week, and could you show it?', 'How fast is access withdrawn when someone leaves?'],
      evidence: [{ signal: 'human_prod_access_events', when: '== 0', suggests: 'run', strength: 'weak' }],
    },
    {
      id: 'secrets',
      name: 'Secrets',
      levels: {
        crawl: 'A mechanism manages credentials and delivers them to services as configuration.',
        walk: 'Secrets rotate on schedule.',
        run: 'Short-lived credentials are issued automatically.',
      },
      levelOrigins: { crawl: 'source' },
      questions: ['What happens when a credential leaks tonight?'],
      evidence: [],
    },
    {
      id: 'security_testing',
      name: 'Security testing',
      levels: {
        crawl: 'Assessments, scans and penetration tests happen now and then and inform large milestones.',
        walk: 'They run for each release over source and production.',
        run: 'Findings block a release automatically by policy.',
      },
      levelOrigins: { crawl: 'source', walk: 'source' },
      questions: ['Which test ran for the last release?'],
      evidence: [{ signal: 'critical_vuln_age_days', when: '<= 30', suggests: 'walk', strength: 'moderate' }],
    },
    {
      id: 'compliance',
      name: 'Compliance',
      levels: {
        crawl: 'Applicable standards are known.',
        walk: 'Controls are checked against certifications such as ISO 27001, HIPAA, SOC 2 type 2 or PCI DSS, and internal standards; the result assures customers.',
        run: 'Evidence is collected continuously.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['Which attestation can you hand to a customer today?'],
      evidence: [],
    },
    {
      id: 'design_assessment',
      name: 'Security in design',
      levels: {
        crawl: 'Security is raised when somebody thinks of it.',
        walk: 'Features and architecture get a security impact assessment while being designed.',
        run: 'Approved patterns make most assessments light.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['Which design changed because of its assessment?'],
      evidence: [],
    },
    {
      id: 'vulnerability_response',
      name: 'Vulnerability response',
      levels: {
        crawl: 'Vulnerability reports reach somebody.',
        walk: 'All dependencies are scanned, a response process exists, and fixes reach production as fast as severity demands.',
        run: 'Updates are proposed, tested and rolled out by machine.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['How long did the last critical fix take to reach production?'],
      evidence: [
        { signal: 'critical_vuln_age_days', when: '> 90', caps: 'crawl', strength: 'moderate' },
        { signal: 'critical_vuln_age_days', when: '<= 14', suggests: 'walk', strength: 'moderate' },
      ],
    },
    {
      id: 'privileged_people',
      name: 'Privileged people',
      levels: {
        crawl: 'The list of privileged people is known.',
        walk: 'They pass background checks; the effort grows in step with their number.',
        run: 'Automation shrinks the list.',
      },
      levelOrigins: { walk: 'source' },
      questions: ['How many people are privileged, and is that number falling?'],
      evidence: [],
    },
    {
      id: 'policy_enforcement',
      name: 'Policy enforcement',
      levels: {
        crawl: 'Rules are written.',
        walk: 'Rules are checked per release.',
        run: 'Enforcement is automated.',
      },
      levelOrigins: { run: 'source' },
      questions: ['Which rule can no longer be broken by mistake?'],
      evidence: [{ signal: 'policy_violations', when: '== 0', suggests: 'run', strength: 'weak' }],
    },
  ],
};
