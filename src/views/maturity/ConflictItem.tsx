import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import React, { useState } from 'react';
import type { OpenAssessment } from '../../adapters/maturity/assessmentState';
import type { AnswerConflict } from '../../core/maturity/assessment/edits';
import { conflictFields, settledAnswer, type Side, type Sides, takesBoth } from './conflictFields';
import { conflictFieldWords, conflictWords } from './conflictWords';
import { findPractice } from './findPractice';
import { ChoiceRow } from './practice/ChoiceRow';
import { teamName } from './teamName';

interface Props {
  open: OpenAssessment;
  conflict: AnswerConflict;
}

/** One answer that two people gave differently: each field that differs with both sides, to choose one by one. */
export function ConflictItem({ open, conflict }: Props) {
  const styles = useStyles2(getStyles);
  const [sides, setSides] = useState<Sides>({});
  const { theirs, ours, practiceId } = conflict;
  const { model } = open.assessment;
  const practice = findPractice(model, practiceId)?.practice.name ?? practiceId;
  const fields = conflictFields(theirs, ours);
  const isChosen = fields.every((field) => sides[field] !== undefined);
  return (
    <li className={styles.item}>
      <strong>
        {practice}, {teamName(open.assessment, conflict.team)}
      </strong>
      {fields.map((field) => {
        const both: Array<{ value: Side; label: string }> = takesBoth(field, theirs, ours)
          ? [{ value: 'both', label: 'Keep both' }]
          : [];
        return (
          <ChoiceRow<Side>
            key={field}
            legend={conflictFieldWords[field]}
            options={[
              { value: 'ours', label: `Yours: ${conflictWords(model, practiceId, field, ours)}` },
              { value: 'theirs', label: `Theirs: ${conflictWords(model, practiceId, field, theirs)}` },
              ...both,
            ]}
            value={sides[field]}
            onChange={(side) => setSides({ ...sides, [field]: side })}
          />
        );
      })}
      <div className={styles.buttons}>
        <Button
          size="sm"
          disabled={!isChosen}
          tooltip={isChosen ? 'Takes what is chosen above' : 'Choose first what holds, for each of the above'}
          onClick={() => open.actions.settle({ ...conflict, ours: settledAnswer(theirs, ours, sides) }, 'ours')}
        >
          Settle
        </Button>
        <Button size="sm" variant="secondary" onClick={() => open.actions.settle(conflict, 'ours')}>
          Keep all of yours
        </Button>
        <Button size="sm" variant="secondary" onClick={() => open.actions.settle(conflict, 'theirs')}>
          Take all of theirs
        </Button>
      </div>
    </li>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  item: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1),
    padding: theme.spacing(1),
    border: `1px solid ${theme.colors.border.medium}`,
    overflowWrap: 'anywhere',
  }),
  buttons: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) }),
});
