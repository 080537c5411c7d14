import React from 'react';
import { useParams } from 'react-router';
import { useAssessment } from '../../../adapters/maturity/useAssessment';
import { assessmentUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { AssessmentStateView } from '../AssessmentStateView';
import { ImportResults } from './ImportResults';

/** Takes results of another place into the draft of an assessment. */
export default function ImportResultsPage() {
  const { uid = '', name = '' } = useParams();
  const state = useAssessment({ documentUid: uid, name });
  const backUrl = assessmentUrl({ documentUid: uid, name });
  const title = state.status === 'ready' ? state.open.assessment.displayName : 'Assessment';
  return (
    <PageFrame
      title="Import results"
      subtitle="Nothing changes before you have seen what it is."
      parent={{ title, url: backUrl }}
    >
      <AssessmentStateView state={state}>
        {(open) => <ImportResults open={open} backUrl={backUrl} />}
      </AssessmentStateView>
    </PageFrame>
  );
}
