import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Quality } from '../../../core/documents/record/qualityList';
import { RecordPart } from './RecordPart';
import { qualityWords } from './recordWords';

/** The five marks of a good SLO, and what to do for those that it lacks. */
export function QualityPart({ list }: { list: readonly Quality[] }) {
  const styles = useStyles2(getStyles);
  return (
    <RecordPart title="Five marks of a good SLO">
      <ul className={styles.list}>
        {list.map(({ point, holds }) => (
          <li key={point}>
            <Icon name={holds === undefined ? 'question-circle' : holds ? 'check' : 'times'} />{' '}
            <strong>{holds === undefined ? 'Being asked' : holds ? 'Yes' : 'Not yet'}:</strong>{' '}
            {qualityWords[point].title}. {holds === false && qualityWords[point].todo}
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ listStyle: 'none', '&&&': { paddingLeft: 0 }, '& li': { padding: theme.spacing(0.25, 0) } }),
});
