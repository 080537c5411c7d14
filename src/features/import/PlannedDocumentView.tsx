import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Stack, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { PlannedDocument, PlannedItem } from '../../core/interchange/planImport';
import { StackedTable } from '../../views/table/StackedTable';
import { BesideChoice } from './BesideChoice';
import { PlannedRow } from './PlannedRow';
import { planWords } from './planWords';
import type { ChoiceActions } from './useImportChoices';

interface Props {
  planned: PlannedDocument;
  folderTitle: string | undefined;
  disabled: boolean;
  actions: ChoiceActions;
}

const REPLACED =
  'Replacing keeps the record, agreement, reviews, history and excluded times that the text does not mention. A changed objective counts from today, and the change is noted.';

/** One document of the preview: what happens to it, and what it takes in. */
export function PlannedDocumentView({ planned, folderTitle, disabled, actions }: Props) {
  const styles = useStyles2(getStyles);
  const { uid, title, items, blocked, foreignPanels, beside } = planned;
  const replaceable = blocked === undefined ? items.filter(({ standing }) => standing === 'different') : [];
  return (
    <section className={styles.box} aria-label={title}>
      <h4 className={styles.title}>{title}</h4>
      {beside && items.some(({ standing }) => standing === 'new') ? (
        <BesideChoice planned={planned} folderTitle={folderTitle} disabled={disabled} onLeaveOut={actions.leaveOut} />
      ) : (
        <p className={styles.quiet}>{planWords(planned, folderTitle)}</p>
      )}
      {foreignPanels > 0 && (
        <p className={styles.quiet}>
          {foreignPanels === 1
            ? 'One other panel of this dashboard is'
            : `${foreignPanels} other panels of this dashboard are`}{' '}
          not carried over; to keep {foreignPanels === 1 ? 'it' : 'them'}, import the file as a dashboard in Grafana.
        </p>
      )}
      {replaceable.length > 0 && <p className={styles.quiet}>{REPLACED}</p>}
      {replaceable.length > 1 && <AllButtons items={replaceable} disabled={disabled} decide={actions.decide} />}
      <StackedTable
        caption={`Definitions of ${title}`}
        heads={['Definition', 'Objective', 'Here']}
        belowWidth={520}
        hasEqualColumns
      >
        {items.map((item, index) => (
          <PlannedRow
            key={`${uid} ${index}`}
            item={item}
            blocked={blocked}
            disabled={disabled}
            decide={(decision) => actions.decide([item.key], decision)}
          />
        ))}
      </StackedTable>
    </section>
  );
}

function AllButtons({
  items,
  disabled,
  decide,
}: {
  items: readonly PlannedItem[];
  disabled: boolean;
  decide: ChoiceActions['decide'];
}) {
  const keys = items.map(({ key }) => key);
  return (
    <Stack gap={1} wrap="wrap">
      <Button size="sm" variant="secondary" disabled={disabled} onClick={() => decide(keys, { kind: 'replace' })}>
        Replace all {keys.length} that differ
      </Button>
      <Button size="sm" variant="secondary" disabled={disabled} onClick={() => decide(keys, undefined)}>
        Keep all {keys.length} as they are here
      </Button>
    </Stack>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  box: css({
    padding: theme.spacing(2),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    minWidth: 0,
  }),
  title: css({ margin: 0, overflowWrap: 'anywhere' }),
  quiet: css({ color: theme.colors.text.secondary, marginBottom: theme.spacing(1) }),
});
