import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import { LinksButton } from './links/LinksButton';
import type { HeadProps } from './PanelHead';
import { SIGNS_WIDTH } from './panelParts';
import { RemarkSign } from './RemarkSign';

/** The head of a low panel, as signs beside the picture: its name is said by the panel's own title. */
export function PanelSigns({ title, href, links, remark }: HeadProps) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.column}>
      {title !== undefined && href !== undefined && (
        <a href={href} className={styles.link} aria-label={title} title={title}>
          <Icon name="arrow-right" size="sm" />
        </a>
      )}
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
  link: css({ color: theme.colors.text.link }),
});
