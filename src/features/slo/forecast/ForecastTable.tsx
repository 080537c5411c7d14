import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Outlook } from '../../../core/slo/forecast/outlook';
import type { RangeForecast } from '../../../core/slo/forecast/rangeForecast';
import { FigureButton } from '../../../views/figures/FigureButton';
import { DataQuality } from '../../../views/table/DataQuality';
import { BasisSign } from '../../../views/figures/BasisSign';
import { formatBudget } from '../../../views/format/formatBudget';
import { formatDuration } from '../../../views/format/formatDuration';
import { formatDate, formatDateTimeZone } from '../../../views/format/formatTime';
import { plainTable } from '../../../views/table/plainTable';
import { futuresWords } from './forecastWords';

interface Props {
  asItIs: Outlook;
  changed: Outlook | undefined;
  asOfMs: number;
  timeZone: string;
  onExplain: () => void;
}

const DATES = [
  { key: 'p10', title: 'Early: one of ten futures has run out' },
  { key: 'p50', title: 'Middle: half of them have run out' },
  { key: 'p90', title: 'Late: nine of ten have run out' },
] as const;

/** The dates and what is left now, as it is and as it would be. */
export function ForecastTable({ asItIs, changed, asOfMs, timeZone, onExplain }: Props) {
  const styles = useStyles2(plainTable);
  const columns = changed === undefined ? [asItIs] : [asItIs, changed];
  const explainable = (shown: React.ReactNode) => (
    <FigureButton title="Explain the forecast" onExplain={onExplain}>
      {shown}
    </FigureButton>
  );
  const row = (title: string, cell: (forecast: RangeForecast) => React.ReactNode) => (
    <tr>
      <th scope="row">{title}</th>
      {columns.map(({ forecast }, index) => (
        <td key={index}>{forecast.kind === 'range' ? explainable(cell(forecast)) : '–'}</td>
      ))}
    </tr>
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>When the budget may run out</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">As it is</th>
            {changed !== undefined && <th scope="col">What if</th>}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Budget left now</th>
            {columns.map((outlook, index) => (
              <td key={index}>
                {explainable(formatBudget(outlook.remaining))} <BasisSign figures={outlook} />
              </td>
            ))}
          </tr>
          {DATES.map(({ key, title }) => (
            <React.Fragment key={key}>
              {row(title, ({ exhaustedAtMs, untilMs }) => (
                <RunsOut atMs={exhaustedAtMs[key]} untilMs={untilMs} asOfMs={asOfMs} timeZone={timeZone} />
              ))}
            </React.Fragment>
          ))}
          {row('Runs out at all', (forecast) => (
            <>
              in {futuresWords(forecast)}, by {formatDate(forecast.untilMs, timeZone)}
            </>
          ))}
          <tr>
            <th scope="row">Data of the window</th>
            {columns.map(({ quality }, index) => (
              <td key={index}>
                <DataQuality quality={quality} timeZone={timeZone} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface RunsOutProps {
  atMs: number | undefined;
  untilMs: number;
  asOfMs: number;
  timeZone: string;
}

function RunsOut({ atMs, untilMs, asOfMs, timeZone }: RunsOutProps) {
  if (atMs === undefined) {
    return <>not by {formatDate(untilMs, timeZone)}</>;
  }
  return atMs <= asOfMs ? (
    <>now</>
  ) : (
    <span title={formatDateTimeZone(atMs, timeZone)}>
      {formatDate(atMs, timeZone)}, in {formatDuration(atMs - asOfMs)}
    </span>
  );
}
