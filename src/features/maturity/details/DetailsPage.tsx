import React from 'react';
import { useNavigate, useParams } from 'react-router';
import { useDocuments } from '../../../adapters/documents/useDocuments';
import { useAssessment } from '../../../adapters/maturity/useAssessment';
import { useMilestones } from '../../../adapters/maturity/useMilestones';
import { assessmentUrl, routePath } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { AssessmentStateView } from '../AssessmentStateView';
import { DetailsForm } from './DetailsForm';
import { NotEditable } from './NotEditable';

/** Name, scope, teams, coaches, day and interval of the assessment that the address names. */
export default function DetailsPage() {
  const { uid = '', name = '' } = useParams();
  const navigate = useNavigate();
  const reference = { documentUid: uid, name };
  const state = useAssessment(reference);
  const { milestones } = useMilestones(reference);
  const documents = useDocuments();
  const backUrl = assessmentUrl(reference);
  const title = state.status === 'ready' ? state.open.assessment.displayName : 'Assessment';
  return (
    <PageFrame title="Edit details" parent={{ title, url: backUrl }}>
      <AssessmentStateView state={state}>
        {(open) =>
          open.readOnly === undefined ? (
            <DetailsForm
              open={open}
              documents={documents.state.documents}
              isAllRead={documents.state.status === 'ready'}
              lastDate={milestones.at(-1)?.date}
              backUrl={backUrl}
              onSaved={() => navigate(routePath(backUrl))}
            />
          ) : (
            <NotEditable open={open} backUrl={backUrl} />
          )
        }
      </AssessmentStateView>
    </PageFrame>
  );
}
