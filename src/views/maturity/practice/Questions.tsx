import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import { ProposedBadge } from './ProposedBadge';

const SHOWN_AT_FIRST = 3;

/** What to ask. Long lists begin with a few; questions that are not of the model's source are marked. */
export function Questions({ questions, proposed }: { questions: readonly string[]; proposed: boolean }) {
  const styles = useStyles2(getStyles);
  const [all, setAll] = useState(questions.length <= SHOWN_AT_FIRST + 1);
  return (
    <div>
      <ul className={styles.list}>
        {questions.slice(0, all ? undefined : SHOWN_AT_FIRST).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {!all && (
        <Button size="sm" fill="text" onClick={() => setAll(true)}>
          Show all {questions.length} questions
        </Button>
      )}
      {proposed && <ProposedBadge tooltip="These questions are our own addition; the source has none here." />}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ margin: 0, paddingLeft: theme.spacing(2), li: { marginBottom: theme.spacing(0.5) } }),
});
