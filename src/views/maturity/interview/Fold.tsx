import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useId, useState } from 'react';
import { smallSize } from '../../style/quiet';

interface Props {
  title: string;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** Something to open on demand; what is in it is there only while it is open. */
export function Fold({ title, isOpenAtFirst = false, children }: Props) {
  const styles = useStyles2(getStyles);
  const id = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <div>
      <button
        type="button"
        className={styles.title}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon key={String(isOpen)} name={isOpen ? 'angle-down' : 'angle-right'} />
        {title}
      </button>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  title: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0.5, 0),
    border: 'none',
    background: 'none',
    color: theme.colors.text.primary,
    fontSize: smallSize(theme),
    fontWeight: theme.typography.fontWeightMedium,
    textAlign: 'left',
  }),
  content: css({ paddingTop: theme.spacing(0.5) }),
});
