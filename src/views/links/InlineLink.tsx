import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';

/** A link within a sentence: underlined, so that it is not told by colour alone. Needs no router, as panels may have none. */
export function InlineLink({ href, children }: { href: string; children: ReactNode }) {
  const styles = useStyles2(getStyles);
  return (
    <a href={href} className={styles.link}>
      {children}
    </a>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  link: css({ color: theme.colors.text.link, textDecoration: 'underline' }),
});
