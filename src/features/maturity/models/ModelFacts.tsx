import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { ProposedBadge } from '../../../views/maturity/practice/ProposedBadge';
import { countProposed } from './countProposed';
import { proposedWords } from './proposedWords';
import { SourceFacts } from './SourceFacts';

const OUR_SCORING = 'The source does not say how a dimension is summed up; this is our own choice.';

/** What a model is for, its levels, how it is summed up, and where it comes from. */
export function ModelFacts({ model }: { model: MaturityModel }) {
  const styles = useStyles2(getStyles);
  const { purpose, unitOfAssessment, version, levels, scoring, scoringOrigin, reassessEveryMonths, guards } =
    model.spec;
  return (
    <div className={styles.all}>
      {purpose !== undefined && <p>{purpose}</p>}
      <p>
        Version {version}.{unitOfAssessment !== undefined && ` Assesses: ${unitOfAssessment}.`}
        {reassessEveryMonths !== undefined && ` To be held again after ${reassessEveryMonths} months.`}{' '}
        {proposedWords(countProposed(model))}
      </p>
      <SourceFacts model={model} />
      <ol className={styles.list} aria-label="Levels, the lowest first">
        {levels.map((level) => (
          <li key={level.id}>
            <strong>{level.name}</strong>
            {level.text !== undefined && `: ${level.text}`}
          </li>
        ))}
      </ol>
      {scoring && (
        <p>
          How a dimension is summed up: {scoring.words.perDimension}{' '}
          {scoringOrigin === 'proposed' && <ProposedBadge tooltip={OUR_SCORING} />}
        </p>
      )}
      {guards.length > 0 && (
        <ul className={styles.list} aria-label="What to keep in mind">
          {guards.map((guard) => (
            <li key={guard}>{guard}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ maxWidth: 840 }),
  list: css({ paddingLeft: theme.spacing(3), marginBottom: theme.spacing(1) }),
});
