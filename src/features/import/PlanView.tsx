import { Stack } from '@grafana/ui';
import React from 'react';
import type { PlannedDocument } from '../../core/interchange/planImport';
import { contentWords } from './contentWords';
import { PlannedDocumentView } from './PlannedDocumentView';

interface Props {
  plan: readonly PlannedDocument[];
  /** Uids of documents in which what differs is replaced. */
  replaced: ReadonlySet<string>;
  folderTitle: string | undefined;
  disabled: boolean;
  onReplace: (replaced: ReadonlySet<string>) => void;
}

const SHOWN = 100;

/** What is in the text and what becomes of it, document by document. */
export function PlanView({ plan, replaced, folderTitle, disabled, onReplace }: Props) {
  if (plan.length === 0) {
    return null;
  }
  const set = (uid: string, replace: boolean) => {
    const others = [...replaced].filter((one) => one !== uid);
    onReplace(new Set(replace ? [...others, uid] : others));
  };
  return (
    <Stack direction="column" gap={1} alignItems="stretch">
      <h3>What is in it</h3>
      <p role="status">
        {contentWords(plan.flatMap(({ items }) => items))}, in {plan.length}{' '}
        {plan.length === 1 ? 'document' : 'documents'}.
      </p>
      {plan.slice(0, SHOWN).map((planned) => (
        <PlannedDocumentView
          key={planned.uid}
          planned={planned}
          replace={replaced.has(planned.uid)}
          folderTitle={folderTitle}
          disabled={disabled}
          onReplace={(replace) => set(planned.uid, replace)}
        />
      ))}
      {plan.length > SHOWN && (
        <p>And {plan.length - SHOWN} more documents, imported too; what differs in them is kept as it is here.</p>
      )}
    </Stack>
  );
}
