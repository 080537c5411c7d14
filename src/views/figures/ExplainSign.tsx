import { Button } from '@grafana/ui';
import React from 'react';

interface Props {
  /** The figure's name. */
  label: string;
  onExplain: () => void;
}

/** Beside a figure that stands alone: opens its explanation. */
export function ExplainSign({ label, onExplain }: Props) {
  return (
    <Button
      variant="secondary"
      fill="text"
      size="sm"
      aria-label={`Explain ${label}`}
      tooltip={`How “${label}” is computed`}
      onClick={onExplain}
    >
      ƒ
    </Button>
  );
}
