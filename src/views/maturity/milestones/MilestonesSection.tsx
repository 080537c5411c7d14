import { Button, Stack, Text } from '@grafana/ui';
import React, { useContext, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { MilestonesState } from '../../../adapters/maturity/useMilestones';
import type { LinkTo } from '../linkTo';
import { screenOnly } from '../printSheet';
import { BrokenMilestones } from './BrokenMilestones';
import { ExportContext } from './exportContext';
import { MakeMilestone } from './MakeMilestone';
import { MilestoneList } from './MilestoneList';
import { MilestonesMissing } from './MilestonesMissing';

interface Props {
  open: OpenAssessment;
  state: MilestonesState;
  linkTo: LinkTo;
  /** The day it is now, as ISO day. */
  today: () => string;
}

/** The milestones of an assessment: to make one, and the way to what each keeps. */
export function MilestonesSection({ open, state, linkTo, today }: Props) {
  const { milestones, broken } = state;
  const [isMaking, setMaking] = useState(false);
  const offerExport = useContext(ExportContext);
  return (
    <div>
      <div className={screenOnly}>
        <Stack wrap="wrap" gap={1} justifyContent="space-between">
          {open.readOnly === undefined && (
            <Button size="sm" icon="lock" onClick={() => setMaking(true)}>
              Make milestone
            </Button>
          )}
          {offerExport(open.assessment)}
        </Stack>
      </div>
      <MilestonesMissing state={state} />
      <BrokenMilestones broken={broken} />
      {milestones.length > 0 ? (
        <MilestoneList milestones={milestones} linkTo={linkTo} />
      ) : (
        state.status === 'ready' && (
          <Text element="p">
            No milestone yet. A milestone keeps answers and evidence of a day, so that the next assessment can be
            compared with it.
          </Text>
        )
      )}
      {isMaking && <MakeMilestone open={open} milestones={milestones} today={today} onClose={() => setMaking(false)} />}
    </div>
  );
}
