import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { askedOf } from '../../../core/maturity/askedOf';
import type { Dimension, MaturityModel, Practice } from '../../../core/maturity/modelSchema';
import { roleWords } from '../../../views/maturity/interview/interviewWords';
import { levelName } from '../../../views/maturity/levelName';
import { levelWords } from '../../../views/maturity/practice/levelWords';
import { ProposedBadge } from '../../../views/maturity/practice/ProposedBadge';
import { Questions } from '../../../views/maturity/practice/Questions';
import { RelatedPractices } from './RelatedPractices';
import { ruleWords } from './ruleWords';
import type { BuiltinsLoaded } from './useBuiltinModels';

interface Props {
  model: MaturityModel;
  dimension: Dimension;
  practice: Practice;
  builtins: BuiltinsLoaded;
}

/** All that a model says of one practice: levels, questions and whom to ask, evidence, where other models speak of it. */
export function ModelPractice({ model, dimension, practice, builtins }: Props) {
  const styles = useStyles2(getStyles);
  const roles = askedOf(model, dimension, practice);
  const nameOf = (levelId: string) => levelName(model, dimension, levelId);
  return (
    <div className={styles.all}>
      <dl className={styles.levels}>
        {model.spec.levels.map((level) => {
          const { text, mark } = levelWords(model, practice, level);
          return (
            <React.Fragment key={level.id}>
              <dt>{nameOf(level.id)}</dt>
              <dd>
                {text} {mark && <ProposedBadge {...mark} />}
              </dd>
            </React.Fragment>
          );
        })}
      </dl>
      {practice.questions.length > 0 && (
        <>
          <h6>Questions for {roles.length === 0 ? 'everyone' : roles.map(roleWords).join(', ')}</h6>
          <Questions
            questions={practice.questions}
            proposed={(practice.questionsOrigin ?? model.spec.defaultOrigin) === 'proposed'}
          />
        </>
      )}
      <h6>Evidence</h6>
      {practice.evidence.length === 0 && <p>No signal speaks of this practice: people alone judge it.</p>}
      <ul className={styles.list}>
        {practice.evidence.map((rule, index) => (
          <li key={index}>
            {ruleWords(
              rule,
              model.spec.signals.find(({ id }) => id === rule.signal),
              nameOf
            )}
          </li>
        ))}
      </ul>
      {practice.evidenceNote !== undefined && <p>{practice.evidenceNote}</p>}
      <RelatedPractices model={model} practiceId={practice.id} builtins={builtins} />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ padding: theme.spacing(0, 0, 2, 3), h6: { marginTop: theme.spacing(1) } }),
  list: css({ paddingLeft: theme.spacing(2), marginBottom: theme.spacing(1) }),
  levels: css({
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, max-content) 1fr',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    dt: { fontWeight: theme.typography.fontWeightMedium, overflowWrap: 'anywhere' },
    dd: { margin: 0, minWidth: 0 },
  }),
});
