import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Place } from '../../../adapters/maturity/assessmentState';
import type { EvidenceStep, NextPractice } from '../../../core/maturity/compare/whatNext';
import { levelText } from '../../../core/maturity/levelText';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { findPractice } from '../findPractice';
import { levelName } from '../levelName';
import type { LinkTo } from '../linkTo';
import { PlaceButton } from '../PlaceButton';
import { StepLine } from './StepLine';
import { quiet, smallSize } from '../../style/quiet';

interface Props {
  model: MaturityModel;
  next: NextPractice;
  team: string;
  linkTo: LinkTo;
  onOpen: (place: Place) => void;
}

/** A practice to work on: what the next level looks like, and what evidence would support it. */
export function NextItem({ model, next, team, linkTo, onOpen }: Props) {
  const styles = useStyles2(getStyles);
  const found = findPractice(model, next.practiceId);
  const level = model.spec.levels.find(({ id }) => id === next.nextLevel);
  if (found === undefined || level === undefined) {
    return null;
  }
  const { practice, dimension } = found;
  const place = { practiceId: practice.id, team };
  const nameOf = (levelId: string | undefined) => (levelId === undefined ? '' : levelName(model, dimension, levelId));
  const lines = (steps: readonly EvidenceStep[], levelOf: (step: EvidenceStep) => string | undefined) => (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <StepLine
          key={`${step.rule.signal} ${step.rule.review ?? ''} ${step.rule.when}`}
          step={step}
          level={nameOf(levelOf(step))}
          place={place}
          linkTo={linkTo}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
  return (
    <li className={styles.item}>
      <PlaceButton place={place} name={practice.name} onOpen={onOpen} /> ({dimension.name}): now “{nameOf(next.level)}”
      {next.targetLevel !== undefined && `, target “${nameOf(next.targetLevel)}”`}. “{nameOf(next.nextLevel)}” looks
      like: {levelText(practice, level) ?? ''}
      {next.lifts.length > 0 && (
        <>
          <div className={styles.head}>Evidence that would support a higher level</div>
          {lines(next.lifts, ({ rule }) => rule.suggests)}
        </>
      )}
      {next.holdsBack.length > 0 && (
        <>
          <div className={styles.head}>Speaks against it today: at most the level named</div>
          {lines(next.holdsBack, ({ rule }) => rule.caps)}
        </>
      )}
    </li>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  item: css({ marginBottom: theme.spacing(1.5), overflowWrap: 'anywhere' }),
  head: css({ ...quiet(theme) }),
  steps: css({ margin: 0, paddingLeft: theme.spacing(2), fontSize: smallSize(theme) }),
});
