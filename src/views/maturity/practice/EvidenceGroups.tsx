import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Text, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { Signal } from '../../../core/maturity/modelSchema';
import { EvidenceItem } from './EvidenceItem';
import { groupSignals, type SignalGroup } from './groupSignals';
import { readingForm } from './HandReading';
import type { HandReadings } from './handReadings';
import { quiet } from '../../style/quiet';

interface Props {
  weighed: Weighed;
  signals: readonly Signal[];
  nameOf: (levelId: string) => string;
  hand?: HandReadings | undefined;
}

/** The signals of a practice: those that something measures, those that nothing does, those that only stand beside. */
export function EvidenceGroups({ weighed, signals, nameOf, hand }: Props) {
  const styles = useStyles2(getStyles);
  const { connected, unconnected, context } = groupSignals(weighed);
  const [isOpenAtFirst] = useState(() => unconnected.some(({ key }) => hand?.begun.textOf(readingForm(key))));
  const items = (groups: readonly SignalGroup[]) => (
    <ul className={styles.list}>
      {groups.map((group) => (
        <EvidenceItem
          key={group.key}
          signal={signals.find((signal) => signal.id === group.id)}
          {...{ group, nameOf, hand }}
        />
      ))}
    </ul>
  );
  return (
    <>
      {connected.length > 0 && items(connected)}
      {unconnected.length > 0 && (
        <details open={isOpenAtFirst}>
          <summary className={styles.small}>Not measured here, so unknown: {unconnected.length}</summary>
          {items(unconnected)}
        </details>
      )}
      {context.length > 0 && (
        <>
          <Text element="h5" variant="bodySmall" weight="medium">
            Beside it: these never move a level
          </Text>
          {items(context)}
        </>
      )}
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  small: css({ ...quiet(theme) }),
  list: css({ margin: theme.spacing(0.5, 0, 1), padding: 0, listStyle: 'none' }),
});
