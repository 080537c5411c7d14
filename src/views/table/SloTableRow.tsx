import React from 'react';
import { Placeholder } from '../loading/Placeholder';
import { partsLacking } from '../words/compositeWords';
import { noFigureWords } from '../words/noFigureWords';
import { concerns } from '../../core/slo/concerns';
import type { SloAnswer } from '../../core/slo/answer';
import { FigureLink } from '../figures/FigureLink';
import { StatusBadge } from '../status/StatusBadge';
import { overviewWidthWords } from './overviewWidthWords';
import { type Column, SERVICE_COLUMNS_FROM, statusColumn } from './columns';
import { DataQuality } from './DataQuality';
import { SloName } from './SloName';
import { rowFailure } from './rowFailure';
import { isWaiting, rowAnswer, rowFigures, type SloRow } from './sloRow';

interface Props {
  row: SloRow;
  columns: readonly Column[];
  tableWidth: number;
  timeZone: string;
}

/** One SLO; where its figures are still coming their places are held, where they failed it says why. */
export const SloTableRow = React.memo(function SloTableRow({ row, columns, tableWidth, timeZone }: Props) {
  const failed = rowFailure(row, timeZone);
  const cells = [statusColumn, ...columns].map((column) => (
    <td key={column.key}>{cell(column, row, timeZone, failed !== undefined)}</td>
  ));
  const hasDataColumn = columns.some(({ key }) => key === 'data');
  const figures = rowFigures(row);
  const quality = hasDataColumn ? undefined : figures?.quality;
  const told = failed ?? (figures && (partsLacking(figures) ?? noFigureWords(figures)));
  const remarked = quality && concerns(quality).length > 0 ? quality : undefined;
  return (
    <tr aria-busy={isWaiting(row)}>
      {cells[0]}
      <th scope="row">
        <SloName row={row} withService={tableWidth < SERVICE_COLUMNS_FROM} />
        {told !== undefined && <div role="note">{told}</div>}
        {remarked !== undefined && (
          <div role="note">
            Data: <DataQuality quality={remarked} timeZone={timeZone} saysRemark />
          </div>
        )}
      </th>
      {cells.slice(1)}
    </tr>
  );
}, saysTheSame);

/** Lists are built anew with each figure that comes in; most rows are as before. */
function saysTheSame(before: Props, after: Props): boolean {
  const { row: a, ...others } = before;
  const { row: b, ...present } = after;
  return (
    a.slo === b.slo &&
    a.answer === b.answer &&
    a.notAsked === b.notAsked &&
    a.href === b.href &&
    a.stage === b.stage &&
    a.group === b.group &&
    a.groupsNote === b.groupsNote &&
    others.columns === present.columns &&
    others.tableWidth === present.tableWidth &&
    others.timeZone === present.timeZone
  );
}

function cell(column: Column, row: SloRow, timeZone: string, failed: boolean) {
  if ('known' in column) {
    return row.group === undefined ? column.known(row.slo) : ''; // as of the whole
  }
  const answer = rowAnswer(row);
  if (answer !== undefined) {
    const figure = column.figure(answer.figures, answer, timeZone);
    return column.explains === undefined ? (
      figure
    ) : (
      <FigureLink href={row.href} figure={column.explains} title={hoverText(column.hover?.(answer.figures), answer)}>
        {figure}
      </FigureLink>
    );
  }
  return failed ? (
    column === statusColumn ? (
      <StatusBadge status="not-known" />
    ) : (
      '–'
    )
  ) : (
    <Placeholder width={column.placeholderWidth} height={14} still />
  );
}

/** What a figure rests on, and how coarsely a list counts it. */
function hoverText(told: string | undefined, { question, explanation }: SloAnswer): string | undefined {
  const counted = question.detail === 'overview' ? overviewWidthWords(explanation) : undefined;
  return [told, counted].filter(Boolean).join('\n') || undefined;
}
