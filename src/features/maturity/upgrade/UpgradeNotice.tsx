import { Alert, LinkButton } from '@grafana/ui';
import React from 'react';
import type { AssessmentRef, OpenAssessment } from '../../../adapters/maturity/assessmentState';
import { useDocuments } from '../../../adapters/documents/useDocuments';
import { upgradeUrl } from '../../../app/links';
import { useNewerModel } from './useNewerModel';

/** Offered above an assessment whose model has a later version; nothing happens by itself. */
export function UpgradeNotice({ reference, open }: { reference: AssessmentRef; open: OpenAssessment }) {
  const { documents } = useDocuments();
  const { model } = open.assessment;
  const newer = useNewerModel(model, documents);
  if (newer === undefined || open.readOnly !== undefined) {
    return null;
  }
  return (
    <Alert
      severity="info"
      title={`New version available: ${newer.metadata.displayName ?? newer.metadata.name}, version ${newer.spec.version}`}
    >
      <p>
        This assessment was made with version {model.spec.version} and stays with it until you take the new one over.
      </p>
      {open.unsaved > 0 ? (
        <p>Save your answers first: those that are only in this browser would not come along.</p>
      ) : (
        <LinkButton size="sm" variant="secondary" href={upgradeUrl(reference)}>
          See what changes
        </LinkButton>
      )}
    </Alert>
  );
}
