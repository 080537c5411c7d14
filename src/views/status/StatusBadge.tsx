import { Badge } from '@grafana/ui';
import React from 'react';
import type { Status } from '../../core/slo/answer';
import { statusMeaning, statusWord } from '../words/statusWords';
import { statusLook } from './statusLook';

/** A status as icon, word and colour together. */
export function StatusBadge({ status }: { status: Status }) {
  const { icon, color } = statusLook[status];
  return <Badge text={statusWord[status]} icon={icon} color={color} tooltip={statusMeaning[status]} />;
}
