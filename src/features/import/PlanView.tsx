import { Stack } from '@grafana/ui';
import React from 'react';
import type { PlannedDocument } from '../../core/interchange/planImport';
import { contentWords } from './contentWords';
import { PlannedDocumentView } from './PlannedDocumentView';
import type { ChoiceActions } from './useImportChoices';

interface Props {
  plan: readonly PlannedDocument[];
  folderTitle: string | undefined;
  disabled: boolean;
  actions: ChoiceActions;
}

const SHOWN = 100;

/** What is in the text and what becomes of it, document by document. */
export function PlanView({ plan, folderTitle, disabled, actions }: Props) {
  if (plan.length === 0) {
    return null;
  }
  // One under a new name is in the text once.
  const items = plan.flatMap((planned) => planned.items).filter(({ insteadOf }) => insteadOf === undefined);
  return (
    <Stack direction="column" gap={1} alignItems="stretch">
      <h3>What is in it</h3>
      <p role="status">
        {contentWords(items)}, in {plan.length} {plan.length === 1 ? 'document' : 'documents'}.
      </p>
      {plan.slice(0, SHOWN).map((planned) => (
        <PlannedDocumentView
          key={planned.uid}
          planned={planned}
          folderTitle={folderTitle}
          disabled={disabled}
          actions={actions}
        />
      ))}
      {plan.length > SHOWN && (
        <p>And {plan.length - SHOWN} more documents, imported too; what differs in them is kept as it is here.</p>
      )}
    </Stack>
  );
}
