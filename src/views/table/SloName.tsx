import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { SloRow } from './sloRow';
import { groupTitle } from '../words/groupTitle';
import { stageMarks } from '../words/stageMarks';
import { quiet } from '../style/quiet';

interface Props {
  row: SloRow;
  /** Says service and team under the name, where they have no column. */
  withService: boolean;
  /** Says under a group's name whose it is, where that does not stand right above. */
  withSlo?: boolean;
}

/** Of a whole SLO, or of one of its groups below it. */
export function SloName({ row, withService, withSlo = false }: Props) {
  const styles = useStyles2(getStyles);
  const { slo, stage, group, groupsNote } = row;
  const mark = stage && stageMarks[stage];
  return group !== undefined ? (
    <div className={withSlo ? undefined : styles.group}>
      <NameLink name={groupTitle(group)} href={row.href} />
      <div className={withSlo ? styles.service : 'sr-only'}>{slo.displayName}</div>
    </div>
  ) : (
    <>
      <NameLink name={slo.displayName} href={row.href} />
      {mark && <span className={styles.service}> ({mark})</span>}
      {withService && <div className={styles.service}>{[slo.service, slo.team].filter(Boolean).join(' · ')}</div>}
      {groupsNote !== undefined && <div className={styles.service}>{groupsNote}</div>}
    </>
  );
}

function NameLink({ name, href }: { name: string; href: string | undefined }) {
  const styles = useStyles2(getStyles);
  return href === undefined ? (
    name
  ) : (
    <a href={href} className={styles.link}>
      {name}
    </a>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  link: css({ color: theme.colors.text.link, '&:hover': { textDecoration: 'underline' } }),
  service: css({ ...quiet(theme) }),
  group: css({ paddingLeft: theme.spacing(2) }),
});
