import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { namesPerson } from '../../../core/maturity/assessment/teamProblem';
import { smallSize } from '../../style/quiet';

/** Below a text with a coach's name or an address in it; nobody is kept from writing it. */
export function PersonHint({ text, coaches }: { text: string; coaches: readonly string[] }) {
  const styles = useStyles2(getStyles);
  return namesPerson(text, coaches) ? (
    <div role="note" className={styles.hint}>
      This may name a person. Indicators describe work: name the team or role instead.
    </div>
  ) : null;
}

const getStyles = (theme: GrafanaTheme2) => ({
  hint: css({ color: theme.colors.warning.text, fontSize: smallSize(theme) }),
});
