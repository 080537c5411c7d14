import { EmptyState, Stack, Text } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { ServiceEvent } from '../../../core/documents/serviceEvent';
import type { Interval, SloAnswer } from '../../../core/slo/answer';
import { isComposite } from '../../../core/slo/composite/composite';
import { recordsOf } from '../../../core/slo/records/periodRecords';
import { withRecords } from '../../../core/slo/records/withRecords';
import type { Slo } from '../../../core/slo/slo';
import { fastBurnRate } from '../../../core/slo/depletion';
import { BurnDownChart } from '../../../views/burndown/BurnDownChart';
import { exclusionMarks } from '../../../views/exclusions/exclusionMarks';
import { DepletionTable } from '../../../views/history/DepletionTable';
import { PeriodHistory } from '../../../views/history/PeriodHistory';
import { useSize } from '../../../views/size/useSize';
import { basisWords } from '../../../views/words/basisWords';
import { longWindow } from '../../../views/words/windowWords';
import { PERIOD } from '../explain/explainOf';
import { recordedRevisionMarks } from '../record/recordedRevisionMarks';
import { useExplain } from '../explain/useExplain';
import { PeriodExplain } from './PeriodExplain';
import type { FigureKey } from '../../../views/figures/figureKey';
import { BrokenRecords } from './BrokenRecords';
import type { HistorySpan } from './historySpan';

interface Props {
  document: LoadedDocument;
  answer: SloAnswer;
  span: HistorySpan;
  events: readonly ServiceEvent[];
  timeZone: string;
}

const HEIGHT = 260;
const NO_RECORDS: ReturnType<typeof recordsOf>['records'] = [];

/** The budget over the span, each period with its result, and what used the budget. */
export function HistoryContent({ document, answer, span, events, timeZone }: Props) {
  const { slo } = answer.question;
  const zone = slo.window.kind === 'calendar' ? slo.window.zone : timeZone;
  const [measure, size] = useSize();
  const { exclusions } = answer;
  const marks = useMemo(
    () => [...exclusionMarks(exclusions, zone), ...events, ...recordedRevisionMarks(slo, document.resources)],
    [exclusions, zone, events, slo, document.resources]
  );
  const { window } = answer.figures;
  const { records, broken } = useMemo(() => recordsOf(document.resources, slo.ref.name), [document.resources, slo]);
  // Records are of the whole SLO.
  const own = answer.question.groups?.only === undefined ? records : NO_RECORDS;
  const history = useMemo(() => withRecords(answer.history, own, slo), [answer.history, own, slo]);
  const [, explain] = useExplain();
  const explainPeriod = (figure: FigureKey, { fromMs }: Interval) => explain(figure, `${PERIOD}${fromMs}`);
  return (
    <Stack direction="column" gap={2}>
      <div>
        <Text element="h2" variant="h5">
          {pictureTitle(answer, span)}
        </Text>
        <div ref={measure} style={{ minHeight: HEIGHT }}>
          {size && size.width > 0 && (
            <BurnDownChart
              answer={answer}
              picture={span === 'period' ? 'burn-down' : 'budget-over-time'}
              width={size.width}
              height={HEIGHT}
              timeZone={zone}
              marks={marks}
            />
          )}
        </div>
      </div>
      {history.length === 0 ? (
        <EmptyState variant="not-found" message="No period is on record yet" />
      ) : (
        <>
          <Text color="secondary" element="p">
            Each period ({longWindow(slo.window)}) is judged with the objective {judgedWords(slo)}.
          </Text>
          <BrokenRecords broken={broken} />
          <PeriodHistory history={history} unit={answer.figures.unit} timeZone={zone} onExplain={explainPeriod} />
          {isComposite(slo) ? (
            <Text element="p" color="secondary">
              When a composite ran out, and how fast its budget was used, is not counted: it has no events of its own.
              The pages of its parts show what used theirs.
            </Text>
          ) : (
            <DepletionTable
              history={history}
              fastRate={fastBurnRate(window.toMs - window.fromMs)}
              timeZone={zone}
              onExplain={(period) => explainPeriod('remaining', period)}
            />
          )}
          <PeriodExplain answer={answer} history={history} timeZone={zone} />
        </>
      )}
    </Stack>
  );
}

function judgedWords({ targets }: Slo): string {
  if (targets === undefined) {
    return 'as it is now';
  }
  const agreed = 'that was in force when it ended';
  return targets.some(({ recorded }) => recorded)
    ? `${agreed}: where no date in its definition says so, by its record`
    : agreed;
}

function pictureTitle({ question, figures }: SloAnswer, span: HistorySpan): string {
  const of = figures.basis === 'window' ? '' : `, ${basisWords(figures)}`;
  if (span === 'period') {
    return `Budget left in ${question.slo.window.kind === 'rolling' ? 'the window that ends now' : 'the running period'}${of}`;
  }
  const time = span === 'day' ? 'the last 24 hours' : 'the last year';
  return question.slo.window.kind === 'rolling'
    ? `Budget left over ${time}: at each moment of the window that ended there`
    : `Budget left over ${time}: full again at each period’s start`;
}
