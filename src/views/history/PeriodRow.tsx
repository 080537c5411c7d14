import { Badge, Text } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { type CountedUnit, noData, type PeriodResult } from '../../core/slo/answer';
import { explainTitle } from '../figures/explainTitle';
import { FigureButton } from '../figures/FigureButton';
import type { FigureKey } from '../figures/figureKey';
import { BasisSign } from '../figures/BasisSign';
import { formatBudget } from '../format/formatBudget';
import { formatCounted, formatExactCounted } from '../format/formatCounted';
import { formatSli } from '../format/formatSli';
import { formatDate } from '../format/formatTime';
import { noBreak } from '../format/noBreak';
import { periodLook } from './periodLook';
import { PeriodData } from './PeriodData';
import { exhaustedWords, objectiveWords, speedSourceWords, speedWords } from './periodWords';

interface Props {
  result: PeriodResult;
  unit: CountedUnit;
  timeZone: string;
  wide: boolean;
  onExplain: (figure: FigureKey) => void;
}

export function PeriodRow({ result, unit: pageUnit, timeZone, wide, onExplain }: Props) {
  const { period, target, sli, remaining, basis = 'window', record } = result;
  const unit = record?.unit ?? pageUnit;
  const look = periodLook(result);
  const day = (timeMs: number) => formatDate(timeMs, timeZone).replaceAll(' ', noBreak);
  return (
    <tr>
      <th scope="row">
        {day(period.fromMs)} to {day(period.toMs - 1)}
        {!wide && <SmallPrint result={result} timeZone={timeZone} />}
      </th>
      <td>
        <Badge text={look.word} icon={look.icon} color={look.color} />
      </td>
      {wide && <td>{objectiveWords(result)}</td>}
      <td>
        {sli === noData ? (
          '–'
        ) : (
          <PeriodFigure figure="sli" onExplain={onExplain}>
            {formatSli(sli, target)}
          </PeriodFigure>
        )}
      </td>
      <td>
        {remaining === noData ? (
          '–'
        ) : (
          <PeriodFigure figure="remaining" onExplain={onExplain}>
            {formatBudget(remaining)}
          </PeriodFigure>
        )}{' '}
        <BasisSign figures={{ basis, unit, remaining }} />
      </td>
      {wide && <WideCells result={result} unit={unit} timeZone={timeZone} onExplain={onExplain} />}
    </tr>
  );
}

interface FigureProps extends Pick<Props, 'onExplain'> {
  figure: FigureKey;
  children: string;
}

/** A figure of the row that leads to its explanation. */
function PeriodFigure({ figure, onExplain, children }: FigureProps) {
  return (
    <FigureButton title={explainTitle(figure)} onExplain={() => onExplain(figure)}>
      {children}
    </FigureButton>
  );
}

/** What has a column only where there is room. */
function WideCells({ result, unit, timeZone, onExplain }: Omit<Props, 'wide'>) {
  const { events } = result;
  const speed = speedWords(result);
  return (
    <>
      {events === noData ? (
        <td>–</td>
      ) : (
        <td title={formatExactCounted(events.bad, unit)}>
          {
            <PeriodFigure figure="events" onExplain={onExplain}>
              {formatCounted(events.bad, unit)}
            </PeriodFigure>
          }
        </td>
      )}
      <td>{exhaustedWords(result, timeZone) ?? '–'}</td>
      <td title={speedSourceWords(result)}>
        {speed === undefined ? (
          '–'
        ) : (
          <PeriodFigure figure="remaining" onExplain={onExplain}>
            {speed}
          </PeriodFigure>
        )}
      </td>
      <td>
        <PeriodData result={result} timeZone={timeZone} />
      </td>
    </>
  );
}

/** The same where there is none. */
function SmallPrint({ result, timeZone }: Pick<Props, 'result' | 'timeZone'>) {
  const lines: Array<[string, ReactNode]> = [
    ['Objective', objectiveWords(result)],
    ['Data', hasData(result) ? <PeriodData result={result} timeZone={timeZone} /> : undefined],
    ['Ran out', exhaustedWords(result, timeZone)],
    ['Speed, average · highest', speedWords(result)],
  ];
  return lines.flatMap(([title, words]) =>
    words === undefined
      ? []
      : [
          <Text key={title} element="p" variant="bodySmall" color="secondary">
            {title}: {words}
          </Text>,
        ]
  );
}

function hasData({ quality, record }: PeriodResult): boolean {
  return record !== undefined || quality.lastDataMs !== undefined;
}
