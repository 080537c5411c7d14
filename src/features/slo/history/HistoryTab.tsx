import { RadioButtonGroup, Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import { useEvents } from '../../../adapters/annotations/useEvents';
import { useSloAnswer } from '../../../adapters/measure/answers/useSloAnswer';
import type { SloAnswer } from '../../../core/slo/answer';
import type { IncidentRange } from '../../../core/slo/depletion';
import { evaluateHistory } from '../../../core/slo/evaluateHistory';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { ServiceEvent } from '../../../core/documents/serviceEvent';
import { AnswerView } from '../AnswerView';
import { useUrlParams } from '../useUrlParams';
import { HistoryContent } from './HistoryContent';
import { historyQuestion, type HistorySpan, incidentsRange, spanIn } from './historySpan';

interface Props {
  document: LoadedDocument;
  answer: SloAnswer;
  timeZone: string;
  reloadCount: number;
  onRetry: () => void;
}

const SPANS: Array<{ label: string; value: HistorySpan }> = [
  { label: '24 hours', value: 'day' },
  { label: 'Period', value: 'period' },
  { label: 'Year', value: 'year' },
];

const NO_EVENTS: readonly ServiceEvent[] = [];

/** How the periods before this one ended, and what used up their budgets. */
export function HistoryTab({ document, answer: { question }, timeZone, reloadCount, onRetry }: Props) {
  const [params, change] = useUrlParams();
  const span = spanIn(params);
  const range = useMemo(() => incidentsRange(question, span), [question, span]);
  const found = useEvents({ ...range, service: question.slo.service });
  const events = found.status === 'ready' || found.status === 'partial' ? found.value : NO_EVENTS;
  const asked = useMemo(
    () => (found.status === 'loading' ? undefined : historyQuestion(question, span, incidentsOf(events))),
    [question, span, events, found.status]
  );
  const answer = useSloAnswer(asked, { refreshCount: 0, reloadCount }, evaluateHistory);
  return (
    <Stack direction="column" gap={2}>
      <div>
        <RadioButtonGroup
          aria-label="Span of the picture"
          options={SPANS}
          value={span}
          onChange={(next) => change({ span: next === 'period' ? undefined : next })}
        />
      </div>
      {found.status === 'failed' && (
        <p role="note">Incidents on record cannot be read: speeds are those of hours that burned fast.</p>
      )}
      <AnswerView answer={answer} timeZone={timeZone} onRetry={onRetry}>
        {(value) => (
          <HistoryContent document={document} answer={value} span={span} events={events} timeZone={timeZone} />
        )}
      </AnswerView>
    </Stack>
  );
}

/** Incidents with a begin and an end: of a moment nobody knows how long it took. */
function incidentsOf(events: readonly ServiceEvent[]): IncidentRange[] {
  return events.flatMap(({ kind, timeMs, endMs, text }) =>
    kind === 'incident' && endMs !== undefined ? [{ fromMs: timeMs, toMs: endMs, text }] : []
  );
}
