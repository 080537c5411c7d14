import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { OpenAssessment, Place } from '../../adapters/maturity/assessmentState';
import { begunPlaces } from '../../core/maturity/assessment/begunTexts';
import { findPractice } from './findPractice';
import { PlaceButton } from './PlaceButton';
import { placeKey } from './placeKey';
import { teamName } from './teamName';
import { quiet } from '../style/quiet';

interface Props {
  open: Pick<OpenAssessment, 'assessment' | 'begun' | 'readOnly'>;
  /** The practice that is open: what is begun there is seen there. */
  except: Place | undefined;
  onOpen: (place: Place) => void;
}

/** Where something was typed and not added: nobody else sees it until it is. */
export function BegunNotice({ open, except, onOpen }: Props) {
  const styles = useStyles2(getStyles);
  const { model, teams } = open.assessment;
  const places = begunPlaces(open.begun).flatMap((place) => {
    const practice = findPractice(model, place.practiceId)?.practice;
    const isShown = teams.some(({ id }) => id === place.team) && (!except || placeKey(except) !== placeKey(place));
    return practice === undefined || !isShown
      ? []
      : [{ place, name: `${practice.name}, ${teamName(open.assessment, place.team)}` }];
  });
  if (places.length === 0 || open.readOnly !== undefined) {
    return null;
  }
  return (
    <div role="note" aria-label="Typed and not added" className={styles.notice}>
      <Icon name="pen" size="sm" />
      <span>Typed here and not added yet:</span>
      {places.map(({ place, name }) => (
        <PlaceButton key={placeKey(place)} place={place} name={name} onOpen={onOpen} />
      ))}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  notice: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    ...quiet(theme),
    '@media print': { display: 'none' },
  }),
});
