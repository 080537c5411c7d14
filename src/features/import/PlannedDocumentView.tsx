import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Checkbox, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { PlannedDocument, PlannedItem } from '../../core/interchange/planImport';
import { formatTarget } from '../../views/format/formatTarget';
import { StackedCell } from '../../views/table/StackedCell';
import { StackedRow } from '../../views/table/StackedRow';
import { StackedTable } from '../../views/table/StackedTable';
import { longWindow } from '../../views/words/windowWords';
import { count, planWords, standingWords } from './planWords';

interface Props {
  planned: PlannedDocument;
  replace: boolean;
  folderTitle: string | undefined;
  disabled: boolean;
  onReplace: (replace: boolean) => void;
}

const REPLACED =
  'Stays: records, agreements, reviews, history and excluded times that the text does not mention. A changed objective counts from today, and the change is noted.';

/** One document of the preview: what happens to it, and what it takes in. */
export function PlannedDocumentView({ planned, replace, folderTitle, disabled, onReplace }: Props) {
  const styles = useStyles2(getStyles);
  const { uid, title, items, blocked, foreignPanels } = planned;
  const different = count(items, 'different');
  return (
    <section className={styles.box} aria-label={title}>
      <h4 className={styles.title}>{title}</h4>
      <p className={styles.quiet}>{planWords(planned, replace, folderTitle)}</p>
      {foreignPanels > 0 && (
        <p className={styles.quiet}>
          {foreignPanels === 1
            ? 'One other panel of this dashboard is'
            : `${foreignPanels} other panels of this dashboard are`}{' '}
          not carried over; to keep {foreignPanels === 1 ? 'it' : 'them'}, import the file as a dashboard in Grafana.
        </p>
      )}
      {blocked === undefined && different > 0 && (
        <Checkbox
          label={`Replace what differs (${different}) with what the text says`}
          description={REPLACED}
          value={replace}
          disabled={disabled}
          onChange={(event) => onReplace(event.currentTarget.checked)}
        />
      )}
      <StackedTable
        caption={`Definitions of ${title}`}
        heads={['Definition', 'Objective', 'Here']}
        belowWidth={420}
        hasEqualColumns
      >
        {items.map((item, index) => (
          <ItemRow key={`${uid} ${index}`} item={item} isLeftOut={blocked !== undefined} />
        ))}
      </StackedTable>
    </section>
  );
}

function ItemRow({ item: { resource, slo, standing }, isLeftOut }: { item: PlannedItem; isLeftOut: boolean }) {
  const { name, displayName } = resource.metadata;
  return (
    <StackedRow head={`${resource.kind} ${displayName ?? name}`}>
      <StackedCell label="Objective">{slo ? `${formatTarget(slo.target)}, ${longWindow(slo.window)}` : ''}</StackedCell>
      <StackedCell label="Here">
        {isLeftOut && standing === 'new' ? 'not here, left out' : standingWords[standing]}
      </StackedCell>
    </StackedRow>
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
