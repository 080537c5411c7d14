import { RadioButtonGroup, Stack, Text } from '@grafana/ui';
import React, { useMemo } from 'react';
import type { Interval, SloAnswer } from '../../core/slo/answer';
import { isMeasured } from '../../core/slo/composite/composite';
import { eventUnit } from '../../core/slo/countedUnit';
import type { Slo } from '../../core/slo/slo';
import { BurnDownChart } from '../../views/burndown/BurnDownChart';
import { burnDownRange, type Picture } from '../../views/burndown/burnDownSeries';
import type { ChartMark, ChartSeries } from '../../views/chart/chartSeries';
import { TimeChart } from '../../views/chart/TimeChart';
import { formatTarget } from '../../views/format/formatTarget';
import { basisWords } from '../../views/words/basisWords';

interface Props {
  answer: SloAnswer;
  picture: Picture;
  width: number;
  timeZone: string;
  marks: readonly ChartMark[];
  onZoom: (range: Interval) => void;
  onPicture: (picture: Picture) => void;
}

const PICTURES: Array<{ label: string; value: Picture }> = [
  { label: 'Burn-down', value: 'burn-down' },
  { label: 'Budget over time', value: 'budget-over-time' },
];
const SCOPE = 'headroom-slo-page';
/** Fits `99.95 %` and `-100 %`, so that the charts stand in line. */
const AXIS_WIDTH = 68;

/** The budget, the SLI against its objective, and events, with one cursor and one range. */
export function SloCharts({ answer, picture, width, timeZone, marks, onZoom, onPicture }: Props) {
  const { slo } = answer.question;
  const { pictures, figures } = answer;
  const range = useMemo(() => burnDownRange(answer, picture, answer.question.range.fromMs), [answer, picture]);
  const unit = eventUnit(slo);
  const threshold = useMemo(() => sliThreshold(slo), [slo]);
  const sli = useMemo(
    (): ChartSeries[] => [{ label: 'SLI', line: pictures.sli, look: 'line', tone: 'budget' }],
    [pictures]
  );
  const good = useMemo(
    (): ChartSeries[] => [{ label: `Good ${unit} a minute`, line: pictures.good, look: 'bars', tone: 'good' }],
    [pictures, unit]
  );
  const bad = useMemo(
    (): ChartSeries[] => [{ label: `Bad ${unit} a minute`, line: pictures.bad, look: 'bars', tone: 'bad' }],
    [pictures, unit]
  );
  const shared = { width, range, timeZone, marks, cursorScope: SCOPE, axisWidth: AXIS_WIDTH, onZoom };
  return (
    <Stack direction="column" gap={2}>
      <div>
        <Stack justifyContent="space-between" alignItems="center" wrap="wrap">
          <Text element="h2" variant="h5">
            {figures.basis === 'window' ? 'Budget left' : `Budget left, ${basisWords(figures)}`}
          </Text>
          <RadioButtonGroup
            size="sm"
            aria-label="Picture of the budget"
            options={PICTURES}
            value={picture}
            onChange={onPicture}
          />
        </Stack>
        <BurnDownChart
          answer={answer}
          picture={picture}
          width={width}
          height={300}
          timeZone={timeZone}
          viewFromMs={answer.question.range.fromMs}
          marks={marks}
          cursorScope={SCOPE}
          axisWidth={AXIS_WIDTH}
          onZoom={onZoom}
        />
      </div>
      <div>
        <Text element="h2" variant="h5">
          SLI against the objective
        </Text>
        <TimeChart
          {...shared}
          height={190}
          series={sli}
          unit="share"
          threshold={threshold}
          description={`SLI of ${slo.displayName}, ${threshold.label}`}
        />
      </div>
      {isMeasured(slo) && (
        <div>
          <Text element="h2" variant="h5">
            {unit === 'checks' ? 'Checks' : 'Events'}
          </Text>
          <TimeChart
            {...shared}
            height={150}
            series={bad}
            unit="count"
            description={`Bad ${unit} a minute of ${slo.displayName}`}
          />
          <TimeChart
            {...shared}
            height={150}
            series={good}
            unit="count"
            description={`Good ${unit} a minute of ${slo.displayName}`}
          />
        </div>
      )}
    </Stack>
  );
}

/** Where slices are judged, the line is what a slice must reach. */
function sliThreshold({ method, target }: Slo): { value: number; label: string } {
  return method.kind === 'timeslices'
    ? { value: method.sliceTarget, label: `Good slice from ${formatTarget(method.sliceTarget)}` }
    : { value: target, label: `Objective ${formatTarget(target)}` };
}
