import { Button, EmptyState, LinkButton } from '@grafana/ui';
import React from 'react';
import { useNavigate } from 'react-router';
import type { MilestonesState } from '../../../adapters/maturity/useMilestones';
import { routePath } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { BrokenMilestones } from '../../../views/maturity/milestones/BrokenMilestones';
import { MilestonesMissing } from '../../../views/maturity/milestones/MilestonesMissing';
import { screenOnly } from '../../../views/maturity/printSheet';
import { MilestoneContent } from './MilestoneContent';

interface Props {
  uid: string;
  state: MilestonesState;
  parent: { title: string; url: string };
}

/** One milestone as it was made: to read, to print, to take along. */
export function OneMilestone({ uid, state, parent }: Props) {
  const navigate = useNavigate();
  const shown = state.milestones.find((one) => one.uid === uid);
  if (shown === undefined) {
    return (
      <PageFrame title="Milestone" parent={parent}>
        <MilestonesMissing state={state} />
        <BrokenMilestones broken={state.broken.filter((one) => one.uid === uid)} />
        {state.status === 'ready' && (
          <EmptyState
            variant="not-found"
            message="There is no readable milestone at this address"
            button={<LinkButton href={parent.url}>All milestones</LinkButton>}
          />
        )}
      </PageFrame>
    );
  }
  return (
    <PageFrame
      title={shown.displayName}
      parent={parent}
      actions={
        <div className={screenOnly}>
          <Button variant="secondary" icon="file-alt" onClick={() => window.print()}>
            Print
          </Button>
        </div>
      }
    >
      <MilestoneContent milestone={shown} onClose={() => navigate(routePath(parent.url))} />
    </PageFrame>
  );
}
