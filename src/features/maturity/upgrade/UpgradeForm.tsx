import { Alert, Button } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DocumentStore, SaveResult } from '../../../adapters/documents/documentStore';
import { readOnlyReason } from '../../../adapters/maturity/readOnlyReason';
import { assessmentUrl, routePath } from '../../../app/links';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { assessmentProblemWords } from '../../../views/maturity/assessmentProblemWords';
import { saveResultWords } from '../../../views/words/saveResultWords';
import { planUpgrade } from './planUpgrade';
import { UpgradePlanView } from './UpgradePlanView';

interface Props {
  document: LoadedDocument;
  assessment: Assessment;
  after: MaturityModel;
  store: Pick<DocumentStore, 'save'>;
}

/** What the later version changes, and the one save that takes it over. */
export function UpgradeForm({ document, assessment, after, store }: Props) {
  const navigate = useNavigate();
  const [nowMs] = useState(Date.now);
  const [isSaving, setIsSaving] = useState(false);
  const [result, setResult] = useState<SaveResult>();
  const { name, model } = assessment;
  const planned = useMemo(
    () => planUpgrade(document, name, { before: model, after }, nowMs),
    [document, name, model, after, nowMs]
  );
  if (!planned.ok) {
    return (
      <Alert severity="error" title="The new version cannot be taken over: something in the document cannot be read">
        <ul>
          {planned.problems.map((problem) => (
            <li key={problem.path + problem.code}>{assessmentProblemWords(problem)}</li>
          ))}
        </ul>
      </Alert>
    );
  }
  const apply = async () => {
    setIsSaving(true);
    const saved = await store.save(document, planned.plan.resources);
    setIsSaving(false);
    setResult(saved);
    if (saved.kind === 'saved') {
      navigate(routePath(assessmentUrl({ documentUid: document.uid, name })));
    }
  };
  const failure = result && saveResultWords(result);
  return (
    <>
      <p>
        From version {model.spec.version} to version {after.spec.version} of{' '}
        {after.metadata.displayName ?? after.metadata.name}. Nothing is written before you take it over.
      </p>
      <UpgradePlanView plan={planned.plan} assessment={assessment} after={after} />
      {failure !== undefined && (
        <Alert severity="warning" title="The assessment stays as it was">
          {failure}
        </Alert>
      )}
      {readOnlyReason(document) === undefined ? (
        <Button disabled={isSaving} onClick={() => void apply()}>
          {isSaving ? 'Saving…' : `Take over version ${after.spec.version}`}
        </Button>
      ) : (
        <Alert severity="info" title="You can read this assessment, not change it" />
      )}
    </>
  );
}
