import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Text, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Answer } from '../../../core/maturity/assessment/answer';
import type { Weighed } from '../../../core/maturity/evidence/weighEvidence';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { AgreedField } from './AgreedField';
import { Conversation } from './Conversation';
import { EvidenceGroups } from './EvidenceGroups';
import { EvidenceScale } from './EvidenceScale';
import { findConversation } from './findConversation';
import type { HandReadings } from './handReadings';
import type { Agreed } from './useAgreed';
import { quiet } from '../../style/quiet';

interface Props {
  model: MaturityModel;
  weighed: Weighed;
  answer: Answer | undefined;
  nameOf: (levelId: string) => string;
  /** What the practice's rules leave unsaid, from the model. */
  note?: string | undefined;
  hand?: HandReadings | undefined;
  /** Absent where nobody can write. */
  agreed?: Agreed | undefined;
}

/** What is measured about a practice, and where it parts from the answer. Evidence suggests; people decide. */
export function EvidenceList({ model, weighed, answer, nameOf, note, hand, agreed }: Props) {
  const styles = useStyles2(getStyles);
  const { levels, signals } = model.spec;
  if (weighed.rules.length + weighed.context.length === 0) {
    return null;
  }
  const conversation = findConversation(answer, weighed, levels);
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
        />
      )}
      <AgreedField agreed={agreed} onlyBegun={conversation === undefined} />
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <EvidenceGroups {...{ weighed, signals, nameOf, hand }} />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  note: css({ ...quiet(theme) }),
});
