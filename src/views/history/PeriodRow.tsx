import { Badge, Text } from '@grafana/ui';
import React from 'react';
import { type CountedUnit, noData, type PeriodResult } from '../../core/slo/answer';
import { formatBudget } from '../format/formatBudget';
import { formatCounted, formatExactCounted } from '../format/formatCounted';
import { formatSli } from '../format/formatSli';
import { formatDate } from '../format/formatTime';
import { noBreak } from '../format/noBreak';
import { qualityShort } from '../words/qualityWords';
import { periodLook } from './periodLook';

interface Props {
  result: PeriodResult;
  target: number;
  unit: CountedUnit;
  timeZone: string;
  wide: boolean;
}

export function PeriodRow({ result, target, unit, timeZone, wide }: Props) {
  const { period, sli, remaining, events, quality } = result;
  const look = periodLook(result);
  const data = quality.lastDataMs === undefined ? undefined : qualityShort(quality);
  const day = (timeMs: number) => formatDate(timeMs, timeZone).replaceAll(' ', noBreak);
  return (
    <tr>
      <th scope="row">
        {day(period.fromMs)} to {day(period.toMs - 1)}
        {!wide && data !== undefined && (
          <Text element="p" variant="bodySmall" color="secondary">
            Data: {data}
          </Text>
        )}
      </th>
      <td>
        <Badge text={look.word} icon={look.icon} color={look.color} />
      </td>
      <td>{sli === noData ? '–' : formatSli(sli, target)}</td>
      <td>{remaining === noData ? '–' : formatBudget(remaining)}</td>
      {wide && <BadEvents events={events} unit={unit} />}
      {wide && <td>{data ?? '–'}</td>}
    </tr>
  );
}

function BadEvents({ events, unit }: Pick<PeriodResult, 'events'> & Pick<Props, 'unit'>) {
  return events === noData ? (
    <td>–</td>
  ) : (
    <td title={formatExactCounted(events.bad, unit)}>{formatCounted(events.bad, unit)}</td>
  );
}
