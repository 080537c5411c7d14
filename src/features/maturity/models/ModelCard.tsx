import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { TextLink, useStyles2 } from '@grafana/ui';
import React from 'react';
import { builtinModelUrl } from '../../../app/links';
import type { BuiltinModel } from '../../../core/maturity/models/builtinModels';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { ProposedBadge } from '../../../views/maturity/practice/ProposedBadge';
import { countProposed } from './countProposed';
import { proposedWords } from './proposedWords';
import { SourceFacts } from './SourceFacts';
import { quiet } from '../../../views/style/quiet';

interface Props {
  builtin: BuiltinModel;
  /** Undefined until it is loaded. */
  model: MaturityModel | undefined;
}

/** A built-in model: what it is for, how large it is, where it comes from. */
export function ModelCard({ builtin, model }: Props) {
  const styles = useStyles2(getStyles);
  const { id, name, purpose, unitOfAssessment, version, levelCount, dimensionCount, practiceCount } = builtin;
  const proposed = model && countProposed(model);
  return (
    <section className={styles.card} aria-label={name}>
      <h4 className={styles.title}>
        <TextLink href={builtinModelUrl(id)}>{name}</TextLink>
      </h4>
      <p>{purpose}</p>
      <p className={styles.small}>
        {practiceCount} practices in {dimensionCount} dimensions, {levelCount} levels
        {model && ` (${model.spec.levels.map((level) => level.name).join(', ')})`}. Assesses: {unitOfAssessment}.
        Version {version}.
      </p>
      <div className={styles.small}>
        {model && <SourceFacts model={model} />}
        {proposed && proposed.practices > 0 && (
          <p>
            <ProposedBadge tooltip="Our own addition, where the source is silent." /> {proposedWords(proposed)}
          </p>
        )}
      </div>
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  card: css({
    padding: theme.spacing(2),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    minWidth: 0,
    overflowWrap: 'anywhere',
  }),
  title: css({ margin: theme.spacing(0, 0, 1) }),
  small: css({
    ...quiet(theme),
    p: { marginBottom: theme.spacing(0.5) },
  }),
});
