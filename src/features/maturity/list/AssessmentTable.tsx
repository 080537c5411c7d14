import { TextLink, useStyles2 } from '@grafana/ui';
import React from 'react';
import { assessmentUrl, milestoneUrl } from '../../../app/links';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { scoreTeam } from '../../../core/maturity/score';
import { assessmentProblemWords } from '../../../views/maturity/assessmentProblemWords';
import { dayWords } from '../../../views/maturity/milestones/dayWords';
import { plainTable } from '../../../views/table/plainTable';
import { scopeWords } from '../new/scopeWords';
import { DueCell } from './DueCell';
import type { ListedAssessment } from './listAssessments';

const HEADS = ['Assessment', 'Scope', 'Model', 'Teams', 'Answered', 'Last milestone', 'Due', 'Folder'];

/** One row each: how far it is, when it is due again, and where it is kept. */
export function AssessmentTable({ listed }: { listed: readonly ListedAssessment[] }) {
  const styles = useStyles2(plainTable);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label="Assessments">
      <table className={styles.table}>
        <thead>
          <tr>
            {HEADS.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((one) => (
            <AssessmentRow key={`${one.document.uid}/${one.name}`} listed={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AssessmentRow({
  listed: { document, name, title, parsed, lastMilestone, due },
}: {
  listed: ListedAssessment;
}) {
  const ref = { documentUid: document.uid, name };
  return (
    <tr>
      <th scope="row">
        <TextLink href={assessmentUrl(ref)}>{title}</TextLink>
        {document.copyOf !== undefined && ' (copy)'}
      </th>
      {parsed.ok ? (
        <>
          <td>{scopeWords(parsed.assessment.scope)}</td>
          <td>{modelWords(parsed.assessment)}</td>
          <td>{parsed.assessment.teams.map((team) => team.displayName).join(', ')}</td>
          <td>{answeredWords(parsed.assessment)}</td>
        </>
      ) : (
        <td colSpan={4}>Cannot be read. {parsed.problems.map(assessmentProblemWords).join('; ')}</td>
      )}
      <td>
        {lastMilestone && (
          <>
            <TextLink href={milestoneUrl(ref, lastMilestone.uid)}>{lastMilestone.displayName}</TextLink>,{' '}
            {dayWords(lastMilestone.date)}
          </>
        )}
      </td>
      <td>{parsed.ok && <DueCell due={due} />}</td>
      <td>{document.folderTitle === '' ? 'Dashboards' : document.folderTitle}</td>
    </tr>
  );
}

function modelWords({ model: { metadata, spec } }: Assessment): string {
  return `${metadata.displayName ?? metadata.name}, version ${spec.version}`;
}

function answeredWords({ model, teams, answers }: Assessment): string {
  const scores = teams.flatMap((team) => scoreTeam(model, answers, team.id));
  const sum = (of: 'answered' | 'applicable') => scores.reduce((total, score) => total + score[of], 0);
  return `${sum('answered')} of ${sum('applicable')}`;
}
