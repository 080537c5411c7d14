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
  // Lines do not reach into a box by themselves.
  const row: React.CSSProperties = { display: 'inline-flex', alignItems: 'center', textDecoration: 'inherit' };
  return (
    <span style={{ ...row, columnGap: theme.spacing(1), flexWrap: 'wrap' }}>
      <span style={{ ...row, gap: theme.spacing(1), whiteSpace: 'nowrap' }}>
        <span
          aria-hidden
          style={{
            width: 48,
            height: 6,
            background: theme.colors.border.weak,
            borderRadius: theme.shape.radius.default,
          }}
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
      </span>
      <BasisSign figures={figures} />
    </span>
  );
}
