import { Badge, Text } from '@grafana/ui';
import React from 'react';
import { type CountedUnit, noData, type PeriodResult } from '../../core/slo/answer';
import { formatBudget } from '../format/formatBudget';
import { formatCounted, formatExactCounted } from '../format/formatCounted';
import { formatSli } from '../format/formatSli';
import { formatTarget } from '../format/formatTarget';
import { formatDate } from '../format/formatTime';
import { noBreak } from '../format/noBreak';
import { qualityShort } from '../words/qualityWords';
import { periodLook } from './periodLook';

interface Props {
  result: PeriodResult;
  unit: CountedUnit;
  timeZone: string;
  wide: boolean;
}

export function PeriodRow({ result, unit, timeZone, wide }: Props) {
  const { period, target, sli, remaining, events, quality } = result;
  const look = periodLook(result);
  const data = quality.lastDataMs === undefined ? undefined : qualityShort(quality);
  const day = (timeMs: number) => formatDate(timeMs, timeZone).replaceAll(' ', noBreak);
  return (
    <tr>
      <th scope="row">
        {day(period.fromMs)} to {day(period.toMs - 1)}
        {!wide && <SmallPrint lines={[`Objective: ${formatTarget(target)}`, data && `Data: ${data}`]} />}
      </th>
      <td>
        <Badge text={look.word} icon={look.icon} color={look.color} />
      </td>
      {wide && <td>{formatTarget(target)}</td>}
      <td>{sli === noData ? '–' : formatSli(sli, target)}</td>
      <td>{remaining === noData ? '–' : formatBudget(remaining)}</td>
      {wide && <BadEvents events={events} unit={unit} />}
      {wide && <td>{data ?? '–'}</td>}
    </tr>
  );
}

/** What has no column of its own where it is narrow. */
function SmallPrint({ lines }: { lines: ReadonlyArray<string | undefined> }) {
  return lines.flatMap((line) =>
    line === undefined
      ? []
      : [
          <Text key={line} element="p" variant="bodySmall" color="secondary">
            {line}
          </Text>,
        ]
  );
}

function BadEvents({ events, unit }: Pick<PeriodResult, 'events'> & Pick<Props, 'unit'>) {
  return events === noData ? (
    <td>–</td>
  ) : (
    <td title={formatExactCounted(events.bad, unit)}>{formatCounted(events.bad, unit)}</td>
  );
}
