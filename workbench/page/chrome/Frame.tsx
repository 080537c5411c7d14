import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { config } from '@grafana/runtime';
import { ErrorBoundaryAlert, RadioButtonGroup, Stack, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { useLocation } from 'react-router-dom-v5-compat';

import { Navigation } from './Navigation.tsx';

/** Navigation at the left, folded away on narrow screens; who looks, and in which theme. */
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
          <Choice label="Role" values={['Viewer', 'Editor', 'Admin']} value={orgRole} />
          <Choice label="Theme" values={['light', 'dark']} value={lightTheme ? 'light' : 'dark'} />
          <Navigation />
        </Stack>
      </details>
      <main className={styles.page}>
        <ErrorBoundaryAlert title="This page threw an error" dependencies={[pathname]}>
          {children}
        </ErrorBoundaryAlert>
      </main>
    </div>
  );
}

/** A cookie for the server, which takes effect with the next page. */
function Choice({ label, values, value }: { label: string; values: string[]; value: string }) {
  const choose = (next: string) => {
    document.cookie = `workbench_${label.toLowerCase()}=${next}; path=/; max-age=31536000; samesite=lax`;
    window.location.reload();
  };
  const options = values.map((one) => ({ label: one, value: one }));
  return <RadioButtonGroup size="sm" aria-label={label} options={options} value={value} onChange={choose} />;
}

const getStyles = ({ breakpoints, colors, spacing }: GrafanaTheme2) => ({
  frame: css({ minHeight: '100vh', background: colors.background.canvas, [breakpoints.up('md')]: { display: 'flex' } }),
  side: css({ flex: '0 0 240px', padding: spacing(2), borderRight: `1px solid ${colors.border.weak}` }),
  page: css({ flexGrow: 1, minWidth: 0 }),
});
