import { Badge } from '@grafana/ui';
import React from 'react';
import type { Status } from '../../core/slo/answer';
import { statusMeaning, statusWord } from '../words/statusWords';
import { statusLook } from './statusLook';

/** A status as icon, word and colour together; its meaning is a title, as a tooltip in each row costs more than the row. */
export function StatusBadge({ status }: { status: Status }) {
  const { icon, color } = statusLook[status];
  // An icon that changes its name keeps its old picture until the new one is there: a badge of its own for each status.
  return <Badge key={status} text={statusWord[status]} icon={icon} color={color} title={statusMeaning[status]} />;
}
