import { Icon, type IconName } from '@grafana/ui';
import React from 'react';
import type { ModelFinding } from '../../../core/maturity/lint/finding';

const ICONS: Readonly<Record<ModelFinding['severity'], IconName>> = {
  error: 'exclamation-circle',
  warning: 'exclamation-triangle',
  note: 'info-circle',
};

/** Stands beside the word for it. */
export function FindingIcon({ severity }: { severity: ModelFinding['severity'] }) {
  return <Icon name={ICONS[severity]} size="sm" />;
}
