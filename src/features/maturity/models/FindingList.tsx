import { Icon, type IconName } from '@grafana/ui';
import React from 'react';
import type { ModelFinding } from '../../../core/maturity/lint/finding';
import { findingWords, severityWords } from './findingWords';

const ICONS: Readonly<Record<ModelFinding['severity'], IconName>> = {
  error: 'exclamation-circle',
  warning: 'exclamation-triangle',
  note: 'info-circle',
};

/** What the check of a model found, errors first. */
export function FindingList({ findings }: { findings: ReadonlyArray<ModelFinding & { line?: number | undefined }> }) {
  return (
    <ul aria-label="Findings" style={{ listStyle: 'none', overflowWrap: 'anywhere' }}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.path} ${finding.detail}`}>
          <Icon name={ICONS[finding.severity]} size="sm" /> {severityWords[finding.severity]}: {findingWords(finding)}
        </li>
      ))}
    </ul>
  );
}
