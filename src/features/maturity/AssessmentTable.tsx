import { TextLink, useStyles2 } from '@grafana/ui';
import React from 'react';
import { assessmentUrl } from '../../app/links';
import { scoreTeam } from '../../core/maturity/score';
import { assessmentProblemWords } from '../../views/maturity/assessmentProblemWords';
import { plainTable } from '../../views/table/plainTable';
import type { ListedAssessment } from './listAssessments';

/** One row each: how far it is, and where it is kept. */
export function AssessmentTable({ listed }: { listed: readonly ListedAssessment[] }) {
  const styles = useStyles2(plainTable);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Assessment', 'Model', 'Teams', 'Answered', 'Folder'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map(({ document, name, title, parsed }) => (
            <tr key={`${document.uid}/${name}`}>
              <th scope="row">
                <TextLink href={assessmentUrl({ documentUid: document.uid, name })}>{title}</TextLink>
                {document.copyOf !== undefined && ' (copy)'}
              </th>
              {parsed.ok ? (
                <>
                  <td>{parsed.assessment.model.metadata.displayName}</td>
                  <td>{parsed.assessment.teams.map((team) => team.displayName).join(', ')}</td>
                  <td>{answeredWords(parsed.assessment)}</td>
                </>
              ) : (
                <td colSpan={3}>{parsed.problems.map(assessmentProblemWords).join('; ')}</td>
              )}
              <td>{document.folderTitle === '' ? 'Dashboards' : document.folderTitle}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function answeredWords({ model, teams, answers }: Extract<ListedAssessment['parsed'], { ok: true }>['assessment']) {
  const scores = teams.flatMap((team) => scoreTeam(model, answers, team.id));
  const sum = (of: 'answered' | 'applicable') => scores.reduce((total, score) => total + score[of], 0);
  return `${sum('answered')} of ${sum('applicable')}`;
}
