import { css } from '@emotion/css';
import type { GrafanaTheme2, LinkModel } from '@grafana/data';
import { Dropdown, IconButton, Menu, useStyles2 } from '@grafana/ui';
import React from 'react';
import { smallSize } from '../../../views/style/quiet';

interface Props {
  links: readonly LinkModel[];
  /** Only a sign, where there is no room for a link's own words. */
  asSign?: boolean;
}

/** Data links: one as itself, several in a menu. */
export function LinksButton({ links, asSign = false }: Props) {
  const styles = useStyles2(getStyles);
  const [first, ...others] = links;
  if (first === undefined) {
    return null;
  }
  if (others.length === 0 && !asSign) {
    return (
      <a className={styles.link} href={first.href} target={first.target} rel={relOf(first)} title={first.title}>
        {first.title || 'Link'}
      </a>
    );
  }
  const menu = (
    <Menu>
      {links.map((link, index) => (
        <Menu.Item key={index} label={link.title || link.href} url={link.href} target={link.target} />
      ))}
    </Menu>
  );
  return (
    <Dropdown overlay={menu} placement="bottom-end">
      <IconButton
        name="link"
        size="sm"
        aria-label={links.length === 1 ? `Link: ${first.title}` : `${links.length} links`}
      />
    </Dropdown>
  );
}

function relOf({ target }: LinkModel): string | undefined {
  return target === '_blank' ? 'noopener noreferrer' : undefined;
}

const getStyles = (theme: GrafanaTheme2) => ({
  link: css({
    minWidth: 0,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    fontSize: smallSize(theme),
    color: theme.colors.text.link,
    '&:hover': { textDecoration: 'underline' },
  }),
});
