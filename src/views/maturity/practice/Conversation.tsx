import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Alert, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { WeighedRule } from '../../../core/maturity/evidence/weighEvidence';
import type { Signal } from '../../../core/maturity/modelSchema';
import { capitalised } from './capitalised';
import type { ConversationToHave } from './findConversation';
import { conversationWords } from './conversationWords';
import { signalWords } from './evidenceWords';
import { ruleWords } from './ruleWords';

interface Props {
  conversation: ConversationToHave;
  /** The level answered, as people call it; undefined while there is none. */
  answer: string | undefined;
  signals: readonly Signal[];
  nameOf: (levelId: string) => string;
}

/** Where answer and evidence part: both sides and the question to ask. People settle it, or leave it open. */
export function Conversation({ conversation, answer, signals, nameOf }: Props) {
  const styles = useStyles2(getStyles);
  const { isWeak, higher, lower } = conversation;
  const { says, ask } = conversationWords(conversation, nameOf);
  const because = ({ rule, state }: WeighedRule) => {
    const signal = signals.find(({ id }) => id === rule.signal);
    return `${capitalised(signal?.means ?? rule.signal)}: ${signalWords(state, signal)} – ${ruleWords(rule, nameOf)} (${rule.strength})`;
  };
  const sides = [
    { title: 'Points higher', lines: higher.map(because) },
    { title: 'Points lower', lines: lower.map(because) },
    { title: 'The answer', lines: answer === undefined ? [] : [answer] },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <Alert severity="info" title={isWeak ? 'Worth a word: weak evidence points elsewhere' : 'A conversation to have'}>
      <p>{says}</p>
      <dl className={styles.sides}>
        {sides.map(({ title, lines }) => (
          <React.Fragment key={title}>
            <dt>{title}</dt>
            <dd>
              {lines.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </dd>
          </React.Fragment>
        ))}
      </dl>
      <p>
        <strong>Ask:</strong> {ask}
      </p>
      {isWeak && <p>Weak evidence never moves an answer by itself.</p>}
    </Alert>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  sides: css({
    display: 'grid',
    gridTemplateColumns: 'minmax(60px, auto) minmax(0, 1fr)',
    gap: theme.spacing(0.5, 1),
    margin: theme.spacing(0.5, 0),
    dt: { fontWeight: theme.typography.fontWeightMedium },
    dd: { margin: 0 },
  }),
});
