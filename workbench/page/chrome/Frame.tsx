import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { config } from '@grafana/runtime';
import { RadioButtonGroup, Stack, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { Navigation } from './Navigation.tsx';

const choices = (values: string[]) => values.map((value) => ({ label: value, value: value }));

/** Navigation at the left, folded away on narrow screens; who looks and in which theme are cookies for the server. */
export function Frame({ children }: { children: ReactNode }) {
  const styles = useStyles2(getStyles);
  const { pathname } = useLocation();
  const { orgRole, lightTheme } = config.bootData.user;
  return (
    <div className={styles.frame}>
      <details className={styles.side} key={pathname} open={window.innerWidth > config.theme2.breakpoints.values.md}>
        <summary>Headroom workbench</summary>
        <p>This is not Grafana: it runs the built plugin on a page of its own.</p>
        <Stack direction="column">
          <RadioButtonGroup
            size="sm"
            aria-label="Role"
            options={choices(['Viewer', 'Editor', 'Admin'])}
            value={orgRole}
            onChange={(role) => reloadWith('workbench_role', role)}
          />
          <RadioButtonGroup
            size="sm"
            aria-label="Theme"
            options={choices(['light', 'dark'])}
            value={lightTheme ? 'light' : 'dark'}
            onChange={(theme) => reloadWith('workbench_theme', theme)}
          />
          <Navigation />
        </Stack>
      </details>
      <main className={styles.page}>{children}</main>
    </div>
  );
}

function reloadWith(cookie: string, value: string): void {
  document.cookie = `${cookie}=${value}; path=/; max-age=31536000; samesite=lax`;
  window.location.reload();
}

function getStyles({ breakpoints, colors, spacing }: GrafanaTheme2) {
  const narrow = breakpoints.down('md');
  return {
    frame: css({
      display: 'flex',
      minHeight: '100vh',
      background: colors.background.canvas,
      [narrow]: { display: 'block' },
    }),
    side: css({ flex: '0 0 240px', padding: spacing(2), borderRight: `1px solid ${colors.border.weak}` }),
    page: css({ flexGrow: 1, minWidth: 0 }),
  };
}
