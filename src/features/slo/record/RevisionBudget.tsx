import { Button } from '@grafana/ui';
import React, { useState } from 'react';
import type { Slo } from '../../../core/slo/slo';
import { BudgetThen } from './BudgetThen';

interface Props {
  before: Slo;
  after: Slo;
  /** When the one gave way to the other. */
  atMs: number;
  /** Until when the other one held, or now. */
  untilMs: number;
  timeZone: string;
}

/** What the budget did before a revision and since, each by its own definition; asked when somebody wants to know. */
export function RevisionBudget({ before, after, atMs, untilMs, timeZone }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return isOpen ? (
    <>
      <BudgetThen label="Before, by the definition of then" slo={before} atMs={atMs} timeZone={timeZone} />
      <BudgetThen label="Since, by the changed one" slo={after} atMs={untilMs} timeZone={timeZone} />
    </>
  ) : (
    <Button size="sm" fill="text" onClick={() => setIsOpen(true)}>
      What the budget did
    </Button>
  );
}
