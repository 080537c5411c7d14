import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { SloRow } from './sloRow';
import { stageMarks } from '../words/stageMarks';
import { quiet } from '../style/quiet';

interface Props {
  row: SloRow;
  /** Says service and team under the name, where they have no column. */
  withService: boolean;
}

export function SloName({ row, withService }: Props) {
  const styles = useStyles2(getStyles);
  const { slo, href, stage } = row;
  const mark = stage && stageMarks[stage];
  return (
    <>
      {href === undefined ? (
        slo.displayName
      ) : (
        <a href={href} className={styles.link}>
          {slo.displayName}
        </a>
      )}
      {mark && <span className={styles.service}> ({mark})</span>}
      {withService && <div className={styles.service}>{[slo.service, slo.team].filter(Boolean).join(' · ')}</div>}
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  link: css({ color: theme.colors.text.link, '&:hover': { textDecoration: 'underline' } }),
  service: css({ ...quiet(theme) }),
});
