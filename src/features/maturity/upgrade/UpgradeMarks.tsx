import { Alert } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { listEntries } from '../../../core/maturity/assessment/nestedMap';
import { openMarks } from '../../../core/maturity/versions/openMarks';
import { readUpgrade } from '../../../core/maturity/versions/readUpgrade';
import { findPractice } from '../../../views/maturity/findPractice';
import { teamName } from '../../../views/maturity/teamName';
import { ArchiveList } from './ArchiveList';
import { markWords } from './markWords';

/** After a new version was taken over: answers that nobody has confirmed since, and the archive. */
export function UpgradeMarks({ open: { assessment, document } }: { open: OpenAssessment }) {
  const { name, model, answers } = assessment;
  const { upgrade, archive } = useMemo(() => readUpgrade(document.resources, name), [document, name]);
  const marks = upgrade === undefined ? [] : listEntries(openMarks(upgrade, answers));
  return (
    <>
      {upgrade && marks.length > 0 && (
        <Alert
          severity="info"
          title={`${marks.length} ${marks.length === 1 ? 'answer is' : 'answers are'} to be looked at again since version ${upgrade.to} of the model`}
        >
          <ul>
            {marks.map(({ outer: practiceId, inner: team, value: mark }) => (
              <li key={`${practiceId} ${team}`}>
                {findPractice(model, practiceId)?.practice.name ?? practiceId}, {teamName(assessment, team)}
                {mark.levelName !== undefined && ` (was “${mark.levelName}”)`}: {markWords[mark.code]}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {archive.length > 0 && <ArchiveList archive={archive} nameOf={(team) => teamName(assessment, team)} />}
    </>
  );
}
