import React from 'react';
import { useParams } from 'react-router';
import { useMilestones } from '../../../adapters/maturity/useMilestones';
import { assessmentUrl, milestonesUrl } from '../../../app/links';
import { maturityLinkTo } from '../../../app/maturityLinkTo';
import { PageFrame } from '../../../app/PageFrame';
import { BrokenMilestones } from '../../../views/maturity/milestones/BrokenMilestones';
import { MilestoneList } from '../../../views/maturity/milestones/MilestoneList';
import { MilestonesMissing } from '../../../views/maturity/milestones/MilestonesMissing';
import { OneMilestone } from './OneMilestone';

/** The milestones of an assessment, or the one that the address names. */
export default function MilestonePage() {
  const { uid = '', name = '', milestone } = useParams();
  const reference = { documentUid: uid, name };
  const state = useMilestones(reference);
  const assessment = state.milestones.at(-1)?.assessment.displayName ?? 'Assessment';
  if (milestone !== undefined) {
    return (
      <OneMilestone
        uid={milestone}
        state={state}
        parent={{ title: `${assessment}: milestones`, url: milestonesUrl(reference) }}
      />
    );
  }
  return (
    <PageFrame title="Milestones" parent={{ title: assessment, url: assessmentUrl(reference) }}>
      <MilestonesMissing state={state} />
      <BrokenMilestones broken={state.broken} />
      <MilestoneList milestones={state.milestones} linkTo={maturityLinkTo} />
    </PageFrame>
  );
}
