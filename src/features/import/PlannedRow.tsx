import React from 'react';
import type { ImportDecision } from '../../core/interchange/importChoices';
import type { PlannedDocument, PlannedItem } from '../../core/interchange/planImport';
import { formatTarget } from '../../views/format/formatTarget';
import { StackedCell } from '../../views/table/StackedCell';
import { StackedRow } from '../../views/table/StackedRow';
import { longWindow } from '../../views/words/windowWords';
import { Differences } from './Differences';
import { ItemChoice } from './ItemChoice';
import { standingWords } from './planWords';

interface Props {
  item: PlannedItem;
  blocked: PlannedDocument['blocked'];
  disabled: boolean;
  decide: (decision: ImportDecision | undefined) => void;
}

/** A definition of the preview: what it is, and how it stands to what is here. */
export function PlannedRow({ item, blocked, disabled, decide }: Props) {
  const { resource, slo, standing } = item;
  const { name, displayName } = resource.metadata;
  const title = `${resource.kind} ${displayName ?? name}`;
  return (
    <StackedRow head={title}>
      <StackedCell label="Objective">{slo ? `${formatTarget(slo.target)}, ${longWindow(slo.window)}` : ''}</StackedCell>
      <StackedCell label="Here">
        {standing === 'different' && item.stored ? (
          <>
            {standingWords(item, false)}
            <Differences stored={item.stored} resource={resource} />
            <ItemChoice item={item} title={title} blocked={blocked} disabled={disabled} decide={decide} />
          </>
        ) : (
          standingWords(item, blocked !== undefined)
        )}
      </StackedCell>
    </StackedRow>
  );
}
