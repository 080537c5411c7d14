import React from 'react';
import type { ModelFinding } from '../../../core/maturity/lint/finding';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { FindingIcon } from './FindingIcon';
import { findingWords, severityWords } from './findingWords';

/** What the check of a model found, errors first. */
export function FindingList({ model, findings }: { model: MaturityModel; findings: readonly ModelFinding[] }) {
  return (
    <ul aria-label="Findings" style={{ listStyle: 'none', overflowWrap: 'anywhere' }}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.path} ${finding.detail}`}>
          <FindingIcon severity={finding.severity} /> {severityWords[finding.severity]}: {findingWords(finding, model)}
        </li>
      ))}
    </ul>
  );
}
