import { css } from '@emotion/css';
import type { GrafanaTheme2, LinkModel } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import { LinksButton } from './links/LinksButton';
import { HEAD_HEIGHT, type PanelParts } from './panelParts';
import { RemarkSign } from '../../views/figures/RemarkSign';
import { smallSize } from '../../views/style/quiet';

export interface HeadProps {
  title: string | undefined;
  /** The SLO's own page. */
  href: string | undefined;
  links: readonly LinkModel[];
  /** What limits the trust in the figures shown. */
  remark: string | undefined;
}

/** One row over the picture: the SLO's name, what is wrong with its figures, links. */
export function PanelHead({ title, href, links, remark, parts }: HeadProps & { parts: PanelParts }) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.row}>
      {title !== undefined && (
        <span className={styles.title} title={title}>
          {href === undefined ? (
            title
          ) : (
            <a href={href} className={styles.link}>
              {title}
            </a>
          )}
        </span>
      )}
      {remark !== undefined && parts.remark === 'words' && (
        <span role="status" className={styles.remark} title={remark}>
          <Icon name="exclamation-triangle" size="sm" /> {remark}
        </span>
      )}
      {remark !== undefined && parts.remark === 'sign' && <RemarkSign text={remark} />}
      <LinksButton links={links} />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const oneLine = { minWidth: 0, overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' } as const;
  return {
    row: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1), height: HEAD_HEIGHT }),
    title: css(oneLine, { flexShrink: 1 }),
    link: css({ color: theme.colors.text.link, '&:hover': { textDecoration: 'underline' } }),
    remark: css(oneLine, { flex: '1 10 0', fontSize: smallSize(theme), color: theme.colors.warning.text }),
  };
};
