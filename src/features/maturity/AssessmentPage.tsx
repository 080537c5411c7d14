import { LinkButton, LoadingPlaceholder, Stack } from '@grafana/ui';
import React, { lazy, Suspense, useMemo } from 'react';
import { useParams } from 'react-router';
import type { AssessmentRef } from '../../adapters/maturity/assessmentState';
import { useAssessment } from '../../adapters/maturity/useAssessment';
import { useInterviewPlace } from '../../adapters/maturity/useInterviewPlace';
import { useMilestones } from '../../adapters/maturity/useMilestones';
import { dashboardUrl, detailsUrl, importResultsUrl, maturityUrl, milestonesUrl } from '../../app/links';
import { maturityLinkTo } from '../../app/maturityLinkTo';
import { PageFrame } from '../../app/PageFrame';
import { ExportContext } from '../../views/maturity/milestones/exportContext';
import { screenOnly } from '../../views/maturity/printSheet';
import { useWidth } from '../../views/maturity/useWidth';
import { exportHere } from './milestones/exportHere';
import { printPage } from './printPage';
import { useViewParams } from './useViewParams';
import { UpgradeMarks } from './upgrade/UpgradeMarks';
import { UpgradeNotice } from './upgrade/UpgradeNotice';

/** Fetched while the assessment is being read. */
const AssessmentScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "page-assessment-views" */ '../../views/maturity/AssessmentScreen'))
    .AssessmentScreen,
}));
const TeamSlos = lazy(async () => ({
  default: (await import(/* webpackChunkName: "page-assessment-slos" */ './TeamSlos')).TeamSlos,
}));

/** The assessment that the address names. */
export default function AssessmentPage() {
  const { uid = '', name = '' } = useParams();
  return <AssessmentContent key={`${uid}/${name}`} reference={{ documentUid: uid, name }} />;
}

/** The same view as in the panel, as wide as the page. */
function AssessmentContent({ reference }: { reference: AssessmentRef }) {
  const state = useAssessment(reference);
  const milestones = useMilestones(reference);
  const kept = useInterviewPlace(reference);
  const interview = useMemo(
    () => ({
      kept,
      slos: (team: string) => (
        <Suspense fallback={<LoadingPlaceholder text="Loading the SLOs…" />}>
          <TeamSlos team={team} />
        </Suspense>
      ),
    }),
    [kept]
  );
  const viewState = useViewParams();
  const { ref, width } = useWidth<HTMLDivElement>();
  const open = state.status === 'ready' ? state.open : undefined;
  return (
    <PageFrame
      title={open?.assessment.displayName ?? 'Assessment'}
      subtitle={open && (open.assessment.model.metadata.displayName ?? open.assessment.model.metadata.name)}
      parent={{ title: 'Maturity', url: maturityUrl() }}
      actions={
        <div className={screenOnly}>
          <Stack gap={1} wrap="wrap">
            {open !== undefined && open.readOnly === undefined && (
              <>
                <LinkButton variant="secondary" icon="pen" href={detailsUrl(reference)}>
                  Edit details
                </LinkButton>
                <LinkButton variant="secondary" icon="upload" href={importResultsUrl(reference)}>
                  Import results
                </LinkButton>
              </>
            )}
            <LinkButton variant="secondary" icon="lock" href={milestonesUrl(reference)}>
              Milestones
            </LinkButton>
            <LinkButton variant="secondary" icon="apps" href={dashboardUrl(reference.documentUid)}>
              Dashboard
            </LinkButton>
          </Stack>
        </div>
      }
    >
      <div ref={ref} className={printPage}>
        {open && (
          <>
            <UpgradeNotice reference={reference} open={open} />
            <UpgradeMarks open={open} />
          </>
        )}
        {width !== undefined && (
          <Suspense fallback={<LoadingPlaceholder text="Loading the views…" />}>
            <ExportContext.Provider value={exportHere}>
              <AssessmentScreen
                state={state}
                milestones={milestones}
                linkTo={maturityLinkTo}
                width={width}
                viewState={viewState}
                interview={interview}
              />
            </ExportContext.Provider>
          </Suspense>
        )}
      </div>
    </PageFrame>
  );
}
