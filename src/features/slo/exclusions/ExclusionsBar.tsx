import { RadioButtonGroup, Stack, Text } from '@grafana/ui';
import React from 'react';
import type { Loadable } from '../../../adapters/loadable';
import type { NoData, SloAnswer } from '../../../core/slo/answer';
import { FigureButton } from '../../../views/figures/FigureButton';
import { formatBudget } from '../../../views/format/formatBudget';
import { isComing } from '../../../views/table/sloRow';
import { basisWords } from '../../../views/words/basisWords';
import type { UrlChange } from '../useUrlParams';

interface Props {
  /** With exclusions applied, in whatever state it is. */
  applied: Loadable<SloAnswer>;
  without: boolean;
  onChange: (change: UrlChange) => void;
}

const CHOICES = [
  { label: 'With exclusions', value: false },
  { label: 'Without', value: true },
];

/** The budget with and without exclusions, and which of both the page shows. Nothing where none has begun. */
export function ExclusionsBar({ applied, without, onChange }: Props) {
  if ((applied.status !== 'ready' && applied.status !== 'partial') || isComing(applied)) {
    return null;
  }
  const { withoutExclusions, figures, exclusions = [] } = applied.value;
  if (withoutExclusions === undefined) {
    return null;
  }
  const { fromMs } = figures.window;
  const count = exclusions.filter((one) => one.toMs > fromMs && one.fromMs < figures.asOfMs).length;
  const budget = (remaining: number | NoData, shownWithout: boolean) => (
    <FigureButton
      title={`Explain the budget ${shownWithout ? 'without' : 'with'} exclusions`}
      onExplain={() => onChange({ ...exclusionsChange(shownWithout), explain: 'remaining', 'explain-of': undefined })}
    >
      {formatBudget(remaining)}
    </FigureButton>
  );
  return (
    <Stack alignItems="center" gap={1} wrap="wrap">
      <RadioButtonGroup
        size="sm"
        aria-label="Exclusions"
        options={CHOICES}
        value={without}
        onChange={(next) => onChange(exclusionsChange(next))}
      />
      <Text color="secondary">
        {count === 1 ? '1 exclusion' : `${count} exclusions`} in this window: {budget(figures.remaining, false)} of the
        budget left with, {budget(withoutExclusions.figures.remaining, true)} without
        {figures.basis === 'window' ? '' : `, ${basisWords(figures)}`}.
      </Text>
    </Stack>
  );
}

function exclusionsChange(without: boolean): UrlChange {
  return { exclusions: without ? 'without' : undefined };
}
