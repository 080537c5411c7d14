import { useTheme2 } from '@grafana/ui';
import React from 'react';
import { noData, type Figures } from '../../core/slo/answer';
import { BasisSign } from '../figures/BasisSign';
import { formatBudget } from '../format/formatBudget';
import { statusColor } from '../status/statusLook';

/** What is left of a budget as a bar beside its number. */
export function BudgetBar({ figures }: { figures: Figures }) {
  const theme = useTheme2();
  const left = figures.remaining === noData ? 0 : Math.min(1, Math.max(0, figures.remaining));
  return (
    <span
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: theme.spacing(1),
        whiteSpace: 'nowrap',
        // Lines do not reach into a box by themselves.
        textDecoration: 'inherit',
      }}
    >
      <span
        aria-hidden
        style={{ width: 48, height: 6, background: theme.colors.border.weak, borderRadius: theme.shape.radius.default }}
      >
        <span
          style={{
            display: 'block',
            height: '100%',
            width: `${left * 100}%`,
            background: statusColor(theme, figures.status),
          }}
        />
      </span>
      {formatBudget(figures.remaining)}
      <BasisSign figures={figures} />
    </span>
  );
}
