import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { LinksButton } from './links/LinksButton';
import type { HeadProps } from './PanelHead';
import { SIGNS_WIDTH } from './panelParts';
import { RemarkSign } from '../../views/figures/RemarkSign';

/** Remark and links of a low panel, as signs beside the picture. */
export function PanelSigns({ links, remark }: Pick<HeadProps, 'links' | 'remark'>) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.column}>
      {remark !== undefined && <RemarkSign text={remark} />}
      <LinksButton links={links} asSign />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  column: css({
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    flex: `0 0 ${SIGNS_WIDTH}px`,
  }),
});
