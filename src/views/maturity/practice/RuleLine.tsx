import { Icon } from '@grafana/ui';
import React from 'react';
import type { WeighedRule } from '../../../core/maturity/evidence/weighEvidence';
import type { Signal } from '../../../core/maturity/modelSchema';
import { capitalised } from './capitalised';
import { conditionWords } from './evidenceWords';
import { ruleWords } from './ruleWords';

interface Props {
  weighed: WeighedRule;
  signal: Signal | undefined;
  nameOf: (levelId: string) => string;
}

/** One rule in words: its condition, what follows for the level, how strong it is, and whether it holds. */
export function RuleLine({ weighed: { rule, holds }, signal, nameOf }: Props) {
  return (
    <li>
      {holds === true && <Icon name="check" size="sm" />} {capitalised(conditionWords(rule.when, signal))}:{' '}
      {ruleWords(rule, nameOf)} ({rule.strength === 'weak' ? 'weak: never moves an answer by itself' : rule.strength})
      {holds === true && ' – holds'}
      {holds === false && ' – does not hold'}
    </li>
  );
}
