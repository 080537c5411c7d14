import { InlineSwitch, Stack, Text } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { compareMilestones } from '../../../core/maturity/compare/compareMilestones';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { lastMilestone } from '../milestones/lastMilestone';
import { screenOnly } from '../printSheet';
import { ChangesTable } from './ChangesTable';
import { CompareCounts } from './CompareCounts';
import { SideChoice } from './SideChoice';
import { type Side, sidesOf } from './sideOf';

interface Props {
  assessment: Assessment;
  milestones: readonly Milestone[];
}

/** What changed since a milestone: progress, standstill, regress, and what cannot be told. */
export function CompareSection({ assessment, milestones }: Props) {
  const sides = sidesOf(assessment, milestones);
  const draft = sides.at(-1);
  const [beforeKey, setBefore] = useState(lastMilestone(assessment, milestones)?.uid);
  const [afterKey, setAfter] = useState<string>();
  const before = sides.find(({ key }) => key === beforeKey) ?? sides.at(-2);
  const after = sides.find(({ key }) => key === afterKey) ?? draft;
  if (before === undefined || after === undefined) {
    return <Text element="p">There is no milestone yet to compare with.</Text>;
  }
  return (
    <Stack direction="column" gap={2}>
      <Stack wrap="wrap" gap={1}>
        <SideChoice label="From" sides={sides} side={before} onSide={setBefore} />
        <SideChoice label="To" sides={sides} side={after} onSide={setAfter} />
      </Stack>
      <Compared before={before} after={after} totalShown={assessment.totalShown} />
    </Stack>
  );
}

function Compared({ before, after, totalShown }: { before: Side; after: Side; totalShown: boolean }) {
  const [all, setAll] = useState(false);
  const comparison = useMemo(() => compareMilestones(before.judged, after.judged), [before.judged, after.judged]);
  const changed = comparison.changes.filter(({ change }) => change !== 'standstill');
  const shown = all ? comparison.changes : changed;
  if (comparison.changes.length === 0) {
    return <Text element="p">Neither side has a level to compare.</Text>;
  }
  return (
    <>
      <CompareCounts comparison={comparison} before={before} after={after} totalShown={totalShown} />
      <div className={screenOnly}>
        <InlineSwitch
          id="headroom-compare-all"
          label="Show standstill"
          showLabel
          transparent
          value={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      </div>
      {shown.length === 0 ? (
        <Text element="p">No practice has changed.</Text>
      ) : (
        <ChangesTable changes={shown} before={before} after={after} />
      )}
    </>
  );
}
