import { Badge } from '@grafana/ui';
import React from 'react';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { InlineLink } from '../../links/InlineLink';
import { StackedCell } from '../../table/StackedCell';
import { StackedRow } from '../../table/StackedRow';
import { StackedTable } from '../../table/StackedTable';
import type { LinkTo } from '../linkTo';
import { dayWords } from './dayWords';
import { frozenCounts } from './frozenCounts';

interface Props {
  /** Oldest first. */
  milestones: readonly Milestone[];
  linkTo: LinkTo;
}

/** The milestones, newest first. */
export function MilestoneList({ milestones, linkTo }: Props) {
  return (
    <StackedTable
      caption="Milestones, newest first"
      heads={['Milestone', 'Day', 'Answers', 'Evidence known']}
      belowWidth={420}
      as="words"
    >
      {[...milestones].reverse().map((milestone) => {
        const { answered, places, known, signals } = frozenCounts(milestone, milestone.evidence);
        return (
          <StackedRow
            key={milestone.uid}
            head={
              <>
                <InlineLink href={linkTo(milestone)}>{milestone.displayName}</InlineLink>{' '}
                {milestone.isAltered && <Badge color="orange" icon="exclamation-triangle" text="altered since" />}
              </>
            }
          >
            <StackedCell label="Day">{dayWords(milestone.date)}</StackedCell>
            <StackedCell label="Answers">{`${answered} of ${places}`}</StackedCell>
            <StackedCell label="Evidence known">{`${known} of ${signals}`}</StackedCell>
          </StackedRow>
        );
      })}
    </StackedTable>
  );
}
