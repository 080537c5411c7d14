import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { AnswerLink } from '../../../core/maturity/assessment/answer';
import { InlineLink } from '../../links/InlineLink';

interface Props {
  links: readonly AnswerLink[];
  /** What stands behind each link. */
  children?: (link: AnswerLink) => ReactNode;
}

/** Links by their titles; the address is on the hover. */
export function LinksRead({ links, children }: Props) {
  const styles = useStyles2(getStyles);
  return links.length === 0 ? null : (
    <ul className={styles.list} aria-label="Links">
      {links.map((link) => (
        <li key={`${link.title} ${link.url}`} title={link.url}>
          <Icon name="link" size="sm" /> <InlineLink href={link.url}>{link.title}</InlineLink> {children?.(link)}
        </li>
      ))}
    </ul>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ margin: theme.spacing(0, 0, 0.5), padding: 0, listStyle: 'none' }),
});
