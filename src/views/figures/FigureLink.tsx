import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { explainable } from '../style/explainable';
import { explainHref } from './explainHref';
import { explainTitle } from './explainTitle';
import type { FigureKey } from './figureKey';

interface Props {
  /** The SLO's page, with the view that the figure is of; without one the figure stands alone. */
  href: string | undefined;
  figure: FigureKey;
  /** Said before what a click does. */
  title?: string;
  children: ReactNode;
}

/** A figure of a list or a panel: a link to its explanation on the SLO's page. Needs no router, as panels may have none. */
export function FigureLink({ href, figure, title, children }: Props) {
  const styles = useStyles2(getStyles);
  return href === undefined ? (
    <span title={title}>{children}</span>
  ) : (
    <a
      href={explainHref(href, figure)}
      className={styles.link}
      title={[title, explainTitle(figure)].filter(Boolean).join('\n')}
    >
      {children}
    </a>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({ link: css(explainable(theme)) });
