import { css } from '@emotion/css';
import { Alert, Stack, Text, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import type { Figures, SloQuestion } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import { ExplainSign } from '../../views/figures/ExplainSign';
import type { FigureKey } from '../../views/figures/figureKey';
import { formatDateTimeZone } from '../../views/format/formatTime';
import { RecordLine } from './record/RecordLine';
import { Placeholder } from '../../views/loading/Placeholder';
import { StatusBadge } from '../../views/status/StatusBadge';
import { groupTitle } from '../../views/words/groupTitle';
import { objectiveWords } from '../../views/words/indicatorWords';
import { managedWords } from '../../views/words/managedWords';
import { stateSentence } from '../../views/words/stateSentence';
import { longWindow } from '../../views/words/windowWords';

interface Props {
  document: LoadedDocument;
  slo: Slo;
  /** Undefined until they are known, or where they cannot be: `failed`. */
  figures: Figures | undefined;
  /** What they answer. */
  question: SloQuestion | undefined;
  failed: boolean;
  nowMs: number;
  timeZone: string;
  /** The figures are of a moment in the past, not of now. */
  past: boolean;
  onExplain: (figure: FigureKey) => void;
}

/** What the state is, in a sentence, and what was promised to whom. */
export function SloHeader({ document, slo, figures, question, failed, nowMs, timeZone, past, onExplain }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.header}>
      <Stack direction="column" gap={1}>
        {past && figures && <Text color="secondary">As it was on {formatDateTimeZone(figures.asOfMs, timeZone)}:</Text>}
        <State figures={figures} question={question} failed={failed} onExplain={onExplain} />
        <Text color="secondary">
          {[slo.service, slo.team, objectiveWords(slo), longWindow(slo.window)].filter(Boolean).join(' · ')}
        </Text>
        <RecordLine document={document} slo={slo} nowMs={nowMs} timeZone={timeZone} />
        {slo.description !== '' && <Text>{slo.description}</Text>}
        {document.copyOf !== undefined && (
          <Alert severity="info" title={`This is a copy of the document ${document.copyOf}; it is counted nowhere.`} />
        )}
        {document.managedBy && <Alert severity="info" title={managedWords(document.managedBy)} />}
      </Stack>
    </div>
  );
}

function State({ figures, question, failed, onExplain }: Pick<Props, 'figures' | 'question' | 'failed' | 'onExplain'>) {
  const group = question?.groups?.only;
  return (
    <>
      {group !== undefined && figures && <Text color="secondary">Only {groupTitle(group)}:</Text>}
      <Stack alignItems="center" gap={1} wrap="wrap" minHeight={4}>
        {figures && question ? (
          <>
            <StatusBadge status={figures.status} />
            <Text variant="h4" element="p">
              {stateSentence(figures, question)}{' '}
              <ExplainSign label="Budget left" onExplain={() => onExplain('remaining')} />
            </Text>
          </>
        ) : failed ? (
          <StatusBadge status="not-known" />
        ) : (
          <>
            <Placeholder width={90} height={20} />
            <Placeholder width={420} height={20} />
          </>
        )}
      </Stack>
    </>
  );
}

// Names of metrics can be longer than a screen is wide.
const getStyles = () => ({ header: css({ overflowWrap: 'anywhere' }) });
