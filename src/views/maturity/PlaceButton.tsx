import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Place } from '../../adapters/maturity/assessmentState';

interface Props {
  place: Place;
  name: string;
  onOpen: (place: Place) => void;
}

/** A practice's name that opens it beside the map. */
export function PlaceButton({ place, name, onOpen }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <button type="button" className={styles.link} data-printed onClick={() => onOpen(place)}>
      {name}
    </button>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  link: css({
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: theme.colors.text.link,
    textAlign: 'left',
    textDecoration: 'underline',
    '@media print': { textDecoration: 'none' },
  }),
});
