import { Badge } from '@grafana/ui';
import React from 'react';

interface Props {
  /** What of it is ours, as a sentence. */
  tooltip: string;
  text?: string;
}

/** Marks what we added to a model: its source does not say so. */
export function ProposedBadge({ tooltip, text = 'proposed' }: Props) {
  return <Badge color="blue" text={text} tooltip={tooltip} />;
}
