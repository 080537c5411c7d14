import type { Role } from '../../../core/documents/record/agreementSchema';
import type { Due } from '../../../core/documents/record/dueOf';
import type { Stage } from '../../../core/documents/record/lifeSchema';
import type { Cause, Trigger, Verdict } from '../../../core/documents/record/logSchemas';
import type { RecordField } from '../../../core/documents/record/missingFields';
import type { QualityPoint } from '../../../core/documents/record/qualityList';
import { formatDate } from '../../../views/format/formatTime';

export const roleWords: Readonly<Record<Role, string>> = {
  operations: 'Operations',
  development: 'Development',
  product: 'Product',
};

export const fieldWords: Readonly<Record<RecordField, string>> = {
  journey: 'which journey of users it is about',
  step: 'which step of the journey',
  persona: 'who the users are',
  'broken-means': 'what broken means for them',
  'complain-when': 'when they complain',
  why: 'why it matters',
  team: 'which team owns it',
  environments: 'in which environments it holds',
  priority: 'the priority of its incidents',
  'priority-reason': 'the reason of that priority',
  'first-to-act': 'who acts first',
  'respond-within': 'how soon',
  'act-alone': 'whether they may act alone',
  runbook: 'a runbook',
  life: 'the stage of its life',
  'review-by': 'the day of the next review',
};

export const stageWords: Readonly<Record<Stage, { title: string; meaning: string }>> = {
  hypothesis: { title: 'Hypothesis', meaning: 'A first guess of what users need; nobody has measured it yet.' },
  measuring: { title: 'Measuring', meaning: 'One to two weeks of figures, before anybody is woken by it.' },
  reviewed: { title: 'Reviewed', meaning: 'People looked at what was measured and stand by it.' },
  retired: { title: 'Retired', meaning: 'No longer held to; kept for its history.' },
};

export const verdictWords: Readonly<Record<Verdict, { title: string; meaning: string }>> = {
  fix: { title: 'Fix the service', meaning: 'Users felt it as much as the figures say.' },
  tighten: { title: 'Tighten the objective', meaning: 'Users suffered badly before it was broken.' },
  loosen: { title: 'Loosen the objective', meaning: 'It was broken, and users felt little of it.' },
  redefine: { title: 'Define it anew', meaning: 'It was broken, and users felt nothing: it measures something else.' },
  keep: { title: 'Leave it as it is', meaning: 'Nothing was broken, or what was is settled.' },
};

export const causeWords: Readonly<Record<Cause, string>> = {
  'own-bug': 'Own: a bug, without downtime',
  'own-downtime': 'Own: downtime that was not planned',
  'own-planned-downtime': 'Own: planned downtime',
  'foreign-internal': 'Foreign: a service of this organisation',
  'foreign-third-party': 'Foreign: a third party',
  'not-known': 'Not known yet',
};

export const triggerWords: Readonly<Record<Trigger, string>> = {
  review: 'A review',
  breach: 'A breach',
  'found-outside': 'Somebody outside on-call found what it missed',
  'first-deployment': 'Before the first deployment to production',
  correction: 'It was written down wrongly',
  other: 'Something else',
  import: 'An import replaced it',
};

export const qualityWords: Readonly<Record<QualityPoint, { title: string; todo: string }>> = {
  'one-step': { title: 'It stands for one step of a journey', todo: 'Name the journey and the step.' },
  agreed: { title: 'Three roles agree to it', todo: 'Operations, development and product agree to it as it is now.' },
  iterated: { title: 'It was reached step by step', todo: 'Review it after one to two weeks of measuring.' },
  'acted-on': {
    title: 'A breach is understood and acted on',
    todo: 'Say what broken means, who acts first, and where the runbook is.',
  },
  measurable: { title: 'It can be measured today', todo: 'The data source gives no figure: look at what is measured.' },
};

const agreementDueWords = {
  'agreement-none': 'Nobody has agreed to it yet.',
  'agreement-unreadable': 'What is written of its agreement cannot be read.',
  'agreement-open': 'Not all three roles have agreed to it yet.',
  'agreement-reopened': 'It has changed since it was agreed: the roles have to agree anew.',
};

const stageDueWords = {
  hypothesis: (since: string) => `It is a hypothesis since ${since}: measure it.`,
  measuring: (since: string) => `It is being measured since ${since}: review what was found.`,
};

/** What waits for people, and what to do. */
export function dueWords(due: Due, timeZone: string): string {
  switch (due.code) {
    case 'review-overdue':
      return `The review was due by ${formatDate(Date.parse(due.day), 'UTC')}.`;
    case 'review-soon':
      return `A review is due by ${formatDate(Date.parse(due.day), 'UTC')}.`;
    case 'agreement-none':
    case 'agreement-unreadable':
    case 'agreement-open':
    case 'agreement-reopened':
      return agreementDueWords[due.code];
    case 'stage-long': {
      const since = formatDate(due.sinceMs, timeZone);
      return stageDueWords[due.stage](since);
    }
    case 'breaches-unreviewed': {
      const days = due.periods.map(({ toMs }) => formatDate(toMs - 1, timeZone)).join(', ');
      return due.periods.length === 1
        ? `The period that ended on ${days} was broken, and nobody has reviewed it.`
        : `The periods that ended on ${days} were broken, and nobody has reviewed them.`;
    }
  }
}
