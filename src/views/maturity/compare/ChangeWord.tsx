import { Icon } from '@grafana/ui';
import React from 'react';
import type { PracticeChange } from '../../../core/maturity/compare/compareMilestones';
import { changeLook } from './changeLook';

/** What became of a practice: sign, word, and how many levels. */
export function ChangeWord({ change, steps }: Pick<PracticeChange, 'change' | 'steps'>) {
  const { icon, word } = changeLook[change];
  const levels = Math.abs(steps ?? 0);
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <Icon name={icon} size="sm" /> {word}
      {levels > 1 && `, ${levels} levels`}
    </span>
  );
}
