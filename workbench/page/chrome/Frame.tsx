import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { config } from '@grafana/runtime';
import { IconButton, RadioButtonGroup, Stack, Text, useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { Navigation } from './Navigation.tsx';

const roles = ['Viewer', 'Editor', 'Admin'].map((value) => ({ label: value, value }));
const themes = ['light', 'dark'].map((value) => ({ label: value === 'light' ? 'Light' : 'Dark', value }));

/** Navigation at the left, folded away on narrow screens; who looks and in which theme are cookies for the server. */
export function Frame({ children }: { children: ReactNode }) {
  const styles = useStyles2(getStyles);
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === pathname;
  const theme = config.theme2.isLight ? 'light' : 'dark';
  return (
    <div className={styles.frame}>
      <div className={styles.side}>
        <header>
          <Stack justifyContent="space-between" alignItems="center">
            <Text weight="medium">Headroom workbench</Text>
            <span className={styles.fold}>
              <IconButton name="bars" size="lg" aria-label="Navigation" aria-expanded={isOpen} onClick={() => setOpenAt(isOpen ? undefined : pathname)} />
            </span>
          </Stack>
        </header>
        <div className={isOpen ? undefined : styles.folded}>
          <Text element="p" variant="bodySmall" color="secondary">
            This is the workbench, not Grafana: it runs the built plugin on a page of its own.
          </Text>
          <Stack gap={1} wrap="wrap">
            <RadioButtonGroup size="sm" aria-label="Role" options={roles} value={String(config.bootData.user.orgRole)} onChange={(role) => reloadWith('workbench_role', role)} />
            <RadioButtonGroup size="sm" aria-label="Theme" options={themes} value={theme} onChange={(next) => reloadWith('workbench_theme', next)} />
          </Stack>
          <Navigation />
        </div>
      </div>
      <main className={styles.page}>{children}</main>
    </div>
  );
}

function reloadWith(cookie: string, value: string): void {
  document.cookie = `${cookie}=${value}; path=/; max-age=31536000; samesite=lax`;
  window.location.reload();
}

function getStyles(theme: GrafanaTheme2) {
  const narrow = theme.breakpoints.down('md');
  const line = `1px solid ${theme.colors.border.weak}`;
  return {
    frame: css({ display: 'flex', minHeight: '100vh', background: theme.colors.background.canvas, [narrow]: { display: 'block' } }),
    side: css({
      width: 240,
      flexShrink: 0,
      padding: theme.spacing(1.5),
      background: theme.colors.background.primary,
      borderRight: line,
      [narrow]: { width: 'auto', padding: theme.spacing(1, 2), borderRight: 'none', borderBottom: line },
    }),
    fold: css({ display: 'none', [narrow]: { display: 'inline' } }),
    folded: css({ [narrow]: { display: 'none' } }),
    page: css({ flexGrow: 1, minWidth: 0 }),
  };
}
