import { Badge, Text } from '@grafana/ui';
import React from 'react';
import { type CountedUnit, noData, type PeriodResult } from '../../core/slo/answer';
import { BasisSign } from '../figures/BasisSign';
import { formatBudget } from '../format/formatBudget';
import { formatCounted, formatExactCounted } from '../format/formatCounted';
import { formatSli } from '../format/formatSli';
import { formatTarget } from '../format/formatTarget';
import { formatDate } from '../format/formatTime';
import { noBreak } from '../format/noBreak';
import { periodLook } from './periodLook';
import { dataWords, exhaustedWords, speedSourceWords, speedWords, timeToExhaustionWords } from './periodWords';

interface Props {
  result: PeriodResult;
  unit: CountedUnit;
  timeZone: string;
  wide: boolean;
}

export function PeriodRow({ result, unit: pageUnit, timeZone, wide }: Props) {
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
      {wide && <td>{formatTarget(target)}</td>}
      <td>{sli === noData ? '–' : formatSli(sli, target)}</td>
      <td>
        {remaining === noData ? '–' : formatBudget(remaining)} <BasisSign figures={{ basis, unit, remaining }} />
      </td>
      {wide && <WideCells result={result} unit={unit} timeZone={timeZone} />}
    </tr>
  );
}

/** What has a column only where there is room. */
function WideCells({ result, unit, timeZone }: Omit<Props, 'wide'>) {
  const { events } = result;
  return (
    <>
      {events === noData ? (
        <td>–</td>
      ) : (
        <td title={formatExactCounted(events.bad, unit)}>{formatCounted(events.bad, unit)}</td>
      )}
      <td title={timeToExhaustionWords(result)}>{exhaustedWords(result, timeZone) ?? '–'}</td>
      <td title={speedSourceWords(result)}>{speedWords(result) ?? '–'}</td>
      <td>{dataWords(result, timeZone) ?? '–'}</td>
    </>
  );
}

/** The same where there is none. */
function SmallPrint({ result, timeZone }: Pick<Props, 'result' | 'timeZone'>) {
  const lines: Array<[string, string | undefined]> = [
    ['Objective', formatTarget(result.target)],
    ['Data', dataWords(result, timeZone)],
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
