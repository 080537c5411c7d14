import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import type { OpenAssessment, Place } from '../../adapters/maturity/assessmentState';
import { AssessmentNotices } from './AssessmentNotices';
import { HeatMap } from './map/HeatMap';
import { MapFooter } from './map/MapFooter';
import { placeKey } from './placeKey';
import { PracticePane } from './practice/PracticePane';
import { SaveBar } from './SaveBar';

/** From here on the practice opens beside the map, below over it. */
const BESIDE_FROM_WIDTH = 760;

interface Props {
  open: OpenAssessment;
  width: number;
  /** Fixed in a panel, where map and practice scroll; absent on a page, which grows. */
  height?: number;
}

/** An assessment: the heat map first, a click opens the practice. What was answered is saved when it is left. */
export function AssessmentView({ open, width, height }: Props) {
  const styles = useStyles2(getStyles);
  const [chosen, setChosen] = useState<Place>();
  const [left, setLeft] = useState<Place>();
  const { assessment, evidence, actions } = open;
  const canEdit = open.readOnly === undefined;
  const isBeside = width >= BESIDE_FROM_WIDTH;
  const scroll = height === undefined ? undefined : styles.scroll;

  const choose = (place: Place | undefined) => {
    if (canEdit && open.unsaved > 0 && chosen !== undefined) {
      actions.save();
    }
    setLeft(place === undefined ? chosen : undefined);
    setChosen(place);
  };

  return (
    <div className={styles.all} style={{ height }}>
      <AssessmentNotices open={open} />
      {canEdit && <SaveBar open={open} />}
      <div className={cx(styles.body, isBeside && chosen && styles.beside)}>
        {(isBeside || chosen === undefined) && (
          <div className={cx(styles.map, scroll)}>
            <HeatMap
              assessment={assessment}
              evidence={evidence}
              width={width}
              chosen={chosen}
              returnTo={left}
              onChoose={choose}
            />
            <MapFooter assessment={assessment} />
          </div>
        )}
        {chosen && (
          <div className={cx(styles.pane, scroll)} key={placeKey(chosen)}>
            <PracticePane
              assessment={assessment}
              evidence={evidence}
              place={chosen}
              canEdit={canEdit}
              onAnswer={(answer) => actions.answer(chosen, answer)}
              onMove={(practiceId) => choose(practiceId === undefined ? undefined : { ...chosen, practiceId })}
            />
          </div>
        )}
      </div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1), minWidth: 0 }),
  body: css({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    flex: '1 1 auto',
    minHeight: 0,
  }),
  beside: css({ gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 40%)' }),
  map: css({ minWidth: 0, overflowX: 'auto' }),
  pane: css({ minWidth: 0, padding: theme.spacing(0.5) }),
  scroll: css({ minHeight: 0, overflow: 'auto' }),
});
