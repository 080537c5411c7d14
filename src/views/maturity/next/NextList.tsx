import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Text, useStyles2 } from '@grafana/ui';
import React, { useMemo, useState } from 'react';
import type { OpenAssessment, Place } from '../../../adapters/maturity/assessmentState';
import { whatNext } from '../../../core/maturity/compare/whatNext';
import { findPractice } from '../findPractice';
import type { LinkTo } from '../linkTo';
import { PlaceButton } from '../PlaceButton';
import { NextItem } from './NextItem';

interface Props {
  open: Pick<OpenAssessment, 'assessment' | 'evidence'>;
  team: string;
  linkTo: LinkTo;
  onOpen: (place: Place) => void;
  /** Absent where no interview can be held. */
  onInterview: (() => void) | undefined;
}

const SHOWN_FIRST = 5;

/** What one team can turn to: the lowest practices first; what nobody has assessed is named before. */
export function NextList({ open, team, linkTo, onOpen, onInterview }: Props) {
  const styles = useStyles2(getStyles);
  const [all, setAll] = useState(false);
  const { model, answers } = open.assessment;
  const { practices, notAssessed } = useMemo(
    () => whatNext(model, answers, open.evidence, team),
    [model, answers, open.evidence, team]
  );
  const shown = all ? practices : practices.slice(0, SHOWN_FIRST);
  return (
    <div>
      {notAssessed.length > 0 && (
        <details>
          <summary>{`Not assessed yet: ${notAssessed.length} ${notAssessed.length === 1 ? 'practice' : 'practices'}`}</summary>
          <ul>
            {notAssessed.map((practiceId) => (
              <li key={practiceId}>
                <PlaceButton
                  place={{ practiceId, team }}
                  name={findPractice(model, practiceId)?.practice.name ?? practiceId}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      {practices.length === 0 ? (
        <>
          <Text element="p">{nothingWords(notAssessed.length)}</Text>
          {notAssessed.length > 0 && onInterview && (
            <Button size="sm" icon="comments-alt" onClick={onInterview}>
              Begin an interview
            </Button>
          )}
        </>
      ) : (
        <ol className={styles.list} aria-label="What next, the lowest first">
          {shown.map((next) => (
            <NextItem key={next.practiceId} model={model} next={next} team={team} linkTo={linkTo} onOpen={onOpen} />
          ))}
        </ol>
      )}
      {shown.length < practices.length && (
        <Button size="sm" variant="secondary" onClick={() => setAll(true)}>
          Show all {practices.length}
        </Button>
      )}
    </div>
  );
}

function nothingWords(open: number): string {
  if (open === 0) {
    return 'Every practice that applies is at the top level: nothing to suggest.';
  }
  return `${open === 1 ? '1 practice is' : `${open} practices are`} not assessed yet.`;
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ margin: theme.spacing(1, 0), paddingLeft: theme.spacing(3) }),
});
