import { Alert } from '@grafana/ui';
import React from 'react';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { findTeamChanges, type TeamChange } from './findTeamChanges';

/** What becomes of the answers of teams that are taken out or named again. */
export function TeamChanges({ assessment, teams }: { assessment: Assessment; teams: readonly string[] }) {
  const changes = findTeamChanges(assessment, teams);
  return changes.length === 0 ? null : (
    <Alert severity="info" title="What becomes of answers">
      <ul>
        {changes.map((change) => (
          <li key={change.name}>{words(change)}</li>
        ))}
      </ul>
    </Alert>
  );
}

function words({ name, kind, answers }: TeamChange): string {
  const count = answers === 1 ? '1 answer' : `${answers} answers`;
  return kind === 'leaves'
    ? `“${name}” has ${count}. They stay in the document, unseen, and show again once the team is named again. Milestones keep what they hold.`
    : `“${name}” has ${count} from before: they show again.`;
}
