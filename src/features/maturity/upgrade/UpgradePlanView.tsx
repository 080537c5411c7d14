import React from 'react';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { findPractice } from '../../../views/maturity/findPractice';
import { teamName } from '../../../views/maturity/teamName';
import { changeWords } from './changeWords';
import { markWords } from './markWords';
import type { UpgradePlan } from './planUpgrade';

interface Props {
  plan: UpgradePlan;
  assessment: Assessment;
  after: MaturityModel;
}

/** What differs, what carries over, what is to be looked at again, and what goes to the archive. */
export function UpgradePlanView({ plan, assessment, after }: Props) {
  const { changes, keptCount, marks, archived, others } = plan;
  const models = { before: assessment.model, after };
  const practiceName = (id: string) => findPractice(after, id)?.practice.name ?? id;
  return (
    <>
      <h4>Your answers</h4>
      <p>
        {keptCount} {keptCount === 1 ? 'answer carries' : 'answers carry'} over as{' '}
        {keptCount === 1 ? 'it is' : 'they are'}, {marks.length} to look at again, {archived.length} to the archive. No
        answer is lost, and milestones keep the version they were made with.
      </p>
      {marks.length > 0 && (
        <ul aria-label="To look at again">
          {marks.map(({ practiceId, team, mark }) => (
            <li key={`${practiceId} ${team}`}>
              {practiceName(practiceId)}, {teamName(assessment, team)}
              {mark.levelName !== undefined && ` (was “${mark.levelName}”)`}: {markWords[mark.code]}
            </li>
          ))}
        </ul>
      )}
      {archived.length > 0 && (
        <ul aria-label="To the archive">
          {archived.map(({ practiceId, practiceName: name, team, levelName }) => (
            <li key={`${practiceId} ${team}`}>
              {name}, {teamName(assessment, team)}
              {levelName !== undefined && ` (“${levelName}”)`}: the practice is gone; the answer is kept in the archive
              of the assessment.
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <p>Assessments by this model in the same document come along: {others.join(', ')}.</p>}
      <h4>What differs in the model ({changes.length})</h4>
      <ul aria-label="Differences" style={{ overflowWrap: 'anywhere' }}>
        {changes.map((change, index) => (
          <li key={index}>{changeWords(change, models)}.</li>
        ))}
      </ul>
    </>
  );
}
