import { css } from '@emotion/css';
import { getTimeZone, type GrafanaTheme2 } from '@grafana/data';
import { Text, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import { noteAnswer } from '../../../core/maturity/assessment/changeAnswer';
import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { formatDate } from '../../format/formatTime';
import { AgreedField } from './AgreedField';
import { agreedNote } from './agreedNote';
import { Conversation } from './Conversation';
import { EvidenceGroups } from './EvidenceGroups';
import { EvidenceScale } from './EvidenceScale';
import { findConversation } from './findConversation';
import type { HandReadings } from './handReadings';
import { useAgreed } from './useAgreed';

interface Props {
  model: MaturityModel;
  weighed: Weighed;
  answer: Answer | undefined;
  nameOf: (levelId: string) => string;
  /** What the practice's rules leave unsaid, from the model. */
  note?: string | undefined;
  /** Absent where nobody can write. */
  hand?: HandReadings | undefined;
  onAnswer?: ((answer: Answer | undefined) => void) | undefined;
}

/** What is measured about a practice, and where it parts from the answer. Evidence suggests; people decide. */
export function EvidenceList({ model, weighed, answer, nameOf, note, hand, onAnswer }: Props) {
  const styles = useStyles2(getStyles);
  const { levels, signals } = model.spec;
  const agreed = useAgreed((text) =>
    onAnswer?.(noteAnswer(answer, agreedNote(answer?.note, text, formatDate(Date.now(), getTimeZone()))))
  );
  if (weighed.rules.length + weighed.context.length === 0) {
    return null;
  }
  const conversation = findConversation(answer, weighed, levels);
  const agreedField = onAnswer && <AgreedField text={agreed.text} onChange={agreed.setText} onAdd={agreed.add} />;
  return (
    <div>
      <Text element="h4" variant="bodySmall" weight="medium">
        Evidence
      </Text>
      {weighed.rules.length > 0 && <EvidenceScale {...{ levels, weighed, answer, nameOf }} />}
      {conversation && (
        <Conversation
          answer={answer?.state === 'level' ? nameOf(answer.level) : undefined}
          {...{ conversation, signals, nameOf }}
        >
          {agreedField}
        </Conversation>
      )}
      {conversation === undefined && agreed.text.trim() !== '' && agreedField}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <EvidenceGroups {...{ weighed, signals, nameOf, hand }} />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  note: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
});
