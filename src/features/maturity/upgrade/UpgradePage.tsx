import React from 'react';
import { useParams } from 'react-router';
import { useDocument } from '../../../adapters/documents/useDocument';
import { assessmentUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';
import { parseAssessment } from '../../../core/maturity/assessment/parseAssessment';
import { AssessmentFailure } from '../AssessmentFailure';
import { UpgradeContent } from './UpgradeContent';

/** Takes an assessment to a later version of its model: first to see, then in one save. */
export default function UpgradePage() {
  const { uid = '', name = '' } = useParams();
  const found = useDocument(uid);
  const parsed = found.status === 'ready' ? parseAssessment(found.value.resources, name) : undefined;
  const assessment = parsed?.ok === true ? parsed.assessment : undefined;
  const parent = { title: assessment?.displayName ?? 'Assessment', url: assessmentUrl({ documentUid: uid, name }) };
  return (
    <PageFrame title="New version of the model" parent={parent}>
      {found.status === 'ready' && assessment ? (
        <UpgradeContent document={found.value} assessment={assessment} store={found.store} backUrl={parent.url} />
      ) : (
        <AssessmentFailure found={found} parsed={parsed} />
      )}
    </PageFrame>
  );
}
