import { TextLink } from '@grafana/ui';
import React from 'react';
import { assessmentUrl, milestoneUrl } from '../../../app/links';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { countAnswers } from '../../../core/maturity/countAnswers';
import { assessmentProblemWords } from '../../../views/maturity/assessmentProblemWords';
import { dayWords } from '../../../views/maturity/milestones/dayWords';
import { StackedCell } from '../../../views/table/StackedCell';
import { StackedRow } from '../../../views/table/StackedRow';
import { StackedTable } from '../../../views/table/StackedTable';
import { scopeWords } from '../../../views/maturity/scopeWords';
import { DueCell } from './DueCell';
import type { ListedAssessment } from './listAssessments';

const HEADS = ['Assessment', 'Scope', 'Model', 'Teams', 'Answered', 'Last milestone', 'Due', 'Folder'];

/** One row each: how far it is, when it is due again, and where it is kept. */
export function AssessmentTable({ listed }: { listed: readonly ListedAssessment[] }) {
  return (
    <StackedTable caption="Assessments" heads={HEADS} belowWidth={800}>
      {listed.map((one) => (
        <AssessmentRow key={`${one.document.uid}/${one.name}`} listed={one} />
      ))}
    </StackedTable>
  );
}

function AssessmentRow({
  listed: { document, name, title, parsed, lastMilestone, due, interval },
}: {
  listed: ListedAssessment;
}) {
  const ref = { documentUid: document.uid, name };
  return (
    <StackedRow
      head={
        <>
          <TextLink href={assessmentUrl(ref)}>{title}</TextLink>
          {document.copyOf !== undefined && ' (copy)'}
        </>
      }
    >
      {parsed.ok ? (
        <>
          <StackedCell label="Scope">{scopeWords(parsed.assessment.scope)}</StackedCell>
          <StackedCell label="Model">{modelWords(parsed.assessment)}</StackedCell>
          <StackedCell label="Teams">{parsed.assessment.teams.map((team) => team.displayName).join(', ')}</StackedCell>
          <StackedCell label="Answered">{answeredWords(parsed.assessment)}</StackedCell>
        </>
      ) : (
        <StackedCell span={4}>Cannot be read. {parsed.problems.map(assessmentProblemWords).join('; ')}</StackedCell>
      )}
      <StackedCell label="Last milestone">
        {lastMilestone && (
          <>
            <TextLink href={milestoneUrl(ref, lastMilestone.uid)}>{lastMilestone.displayName}</TextLink>,{' '}
            {dayWords(lastMilestone.date)}
          </>
        )}
      </StackedCell>
      <StackedCell label="Due">{due && interval && <DueCell due={due} interval={interval} />}</StackedCell>
      <StackedCell label="Folder">{document.folderTitle === '' ? 'Dashboards' : document.folderTitle}</StackedCell>
    </StackedRow>
  );
}

function modelWords({ model: { metadata, spec } }: Assessment): string {
  return `${metadata.displayName ?? metadata.name}, version ${spec.version}`;
}

function answeredWords(assessment: Assessment): string {
  const { answered, places } = countAnswers(assessment);
  return `${answered} of ${places}`;
}
