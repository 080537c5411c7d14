import { LinkButton } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { AssessmentRef } from '../../adapters/maturity/assessmentState';
import { useAssessment } from '../../adapters/maturity/useAssessment';
import { useInterviewPlace } from '../../adapters/maturity/useInterviewPlace';
import { useMilestones } from '../../adapters/maturity/useMilestones';
import { dashboardUrl, maturityUrl } from '../../app/links';
import { maturityLinkTo } from '../../app/maturityLinkTo';
import { PageFrame } from '../../app/PageFrame';
import { AssessmentScreen } from '../../views/maturity/AssessmentScreen';
import { useWidth } from '../../views/maturity/useWidth';
import { TeamSlos } from './TeamSlos';
import { UpgradeMarks } from './upgrade/UpgradeMarks';
import { UpgradeNotice } from './upgrade/UpgradeNotice';

/** The same view as in the panel, as wide as the page. */
export function AssessmentPage({ reference }: { reference: AssessmentRef }) {
  const state = useAssessment(reference);
  const milestones = useMilestones(reference);
  const kept = useInterviewPlace(reference);
  const interview = useMemo(() => ({ kept, slos: (team: string) => <TeamSlos team={team} /> }), [kept]);
  const { ref, width } = useWidth<HTMLDivElement>();
  const open = state.status === 'ready' ? state.open : undefined;
  return (
    <PageFrame
      title={open?.assessment.displayName ?? 'Assessment'}
      subtitle={open && (open.assessment.model.metadata.displayName ?? open.assessment.model.metadata.name)}
      parent={{ title: 'Maturity', url: maturityUrl() }}
      actions={
        <LinkButton variant="secondary" icon="apps" href={dashboardUrl(reference.documentUid)}>
          Dashboard
        </LinkButton>
      }
    >
      {open && (
        <>
          <UpgradeNotice reference={reference} open={open} />
          <UpgradeMarks open={open} />
        </>
      )}
      <div ref={ref}>
        {width !== undefined && (
          <AssessmentScreen
            state={state}
            milestones={milestones}
            linkTo={maturityLinkTo}
            width={width}
            interview={interview}
          />
        )}
      </div>
    </PageFrame>
  );
}
