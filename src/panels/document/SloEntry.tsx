import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { editUrl, sloUrl } from '../../app/links';
import type { Slo } from '../../core/slo/slo';
import { objectiveWords } from '../../views/words/indicatorWords';
import { longWindow } from '../../views/words/windowWords';
import { measuredWords } from './measuredWords';
import { quiet } from '../../views/style/quiet';

interface Props {
  slo: Slo;
  /** Its pages exist: the document is no copy. */
  counted: boolean;
  canEdit: boolean;
}

/** One SLO in words: objective, window, what is measured. */
export function SloEntry({ slo, counted, canEdit }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <li className={styles.entry}>
      <div>
        {counted ? <a href={sloUrl(slo.ref)}>{slo.displayName}</a> : slo.displayName}
        {canEdit && (
          <>
            {' · '}
            <a href={editUrl(slo.ref)} aria-label={`Edit ${slo.displayName}`}>
              Edit
            </a>
          </>
        )}
      </div>
      <div>
        {objectiveWords(slo)} · {longWindow(slo.window)}
      </div>
      {slo.description !== '' && <div>{slo.description}</div>}
      {measuredWords(slo.indicator).map(({ what, selector }) => (
        <div key={`${what} ${selector}`} className={styles.small}>
          {what} <code>{selector}</code>
        </div>
      ))}
    </li>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  entry: css({ marginBottom: theme.spacing(1) }),
  small: css({ ...quiet(theme) }),
});
