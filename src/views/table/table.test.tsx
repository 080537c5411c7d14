import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { QualityFlag } from '../../core/slo/answer';
import { sampleAnswer, sampleSlo } from '../sample/sampleAnswer';
import { groupRows } from './groupRows';
import type { SloRow } from './sloRow';
import { SloTable } from './SloTable';
import { byAttention, sortRows, type SortKey } from './sortRows';
import { toCsv } from './toCsv';

function row(name: string, change: Parameters<typeof sampleAnswer>[0] = {}): SloRow {
  const slo = { ref: { documentUid: 'doc', name }, displayName: name, ...change.slo };
  const value = sampleAnswer({ ...change, slo });
  return { slo: value.question.slo, answer: { status: 'ready', value }, href: `/slo/${name}` };
}

const waiting: SloRow = {
  slo: sampleSlo({ ref: { documentUid: 'doc', name: 'slow' }, displayName: 'slow' }),
  answer: { status: 'loading' },
};
const burning = row('burning');
const calm = row('calm', { figures: { status: 'healthy', remaining: 0.9, sli: 0.9999 } });
const short = row('short', {
  figures: { status: 'healthy', remaining: 0.95, quality: { coveredShare: 0.3, lastDataMs: 1, flags: [] } },
});
const dayMs = 86_400_000;
const young = row('young', {
  figures: {
    quality: {
      coveredShare: 0.5,
      lastDataMs: 1,
      flags: [{ code: 'short-history', coveredMs: 15 * dayMs, windowMs: 30 * dayMs }],
    },
  },
});
const failed: SloRow = {
  ...row('failed'),
  answer: { status: 'failed', problem: { code: 'throttled', detail: '' } },
};
const spent = row('spent', { figures: { status: 'exhausted', remaining: -1 } });
const names = (rows: readonly SloRow[]) => rows.map(({ slo }) => slo.displayName);

describe('sortRows', () => {
  it('puts first who needs attention, what fails and little data before healthy, what is still read last', () => {
    expect(names(sortRows([waiting, calm, spent, short, failed, burning], byAttention))).toEqual([
      'burning',
      'spent',
      'failed',
      'short',
      'calm',
      'slow',
    ]);
  });

  it.each<[SortKey, boolean, string[]]>([
    ['name', false, ['burning', 'calm', 'slow', 'spent']],
    ['name', true, ['spent', 'slow', 'calm', 'burning']],
    ['budget', false, ['spent', 'burning', 'calm', 'slow']],
    ['budget', true, ['calm', 'burning', 'spent', 'slow']],
  ])('%s, descending %s', (key, descending, expected) => {
    expect(names(sortRows([waiting, calm, spent, burning], { key, descending }))).toEqual(expected);
  });
});

it('groups in the order of the worst', () => {
  const mine = row('mine', { slo: { service: 'cart' } });
  expect(groupRows([burning, mine, calm], 'service').map(({ title, rows }) => [title, rows.length])).toEqual([
    ['checkout', 2],
    ['cart', 1],
  ]);
  expect(groupRows([burning], 'label:tier')[0]?.title).toBe('gold');
  expect(groupRows([burning], 'label:none')[0]?.title).toBe('no none');
});

describe('toCsv', () => {
  it('quotes and disarms texts, keeps numbers', () => {
    const hostile = row('=cmd', { figures: { remaining: -0.5 }, slo: { service: 'a "b", c' } });
    const [, line] = toCsv([hostile], 'utc').split('\r\n');
    expect(line).toContain(`doc,'=cmd,'=cmd,"a ""b"", c",payments,0.999,`);
    expect(line).toContain(',-0.5,window,4120,4680000,events,16 7 2,0.998,2026-11-21T14:05:00.000Z');
  });

  it('says to when the data reach, and what limits the trust in the figures', () => {
    const [head, first, second] = toCsv([young, failed], 'utc').split('\r\n');
    expect(head).toMatch(/,as of,last data,remarks$/);
    expect(first).toMatch(/,1970-01-01T00:00:00.001Z,"Data begin late: the figures rest on 15.d of 30.d\./);
    expect(second).toMatch(/,not known,,.*,,,"The data source limits the number of queries\./);
  });

  it('leaves what is not known empty', () => {
    expect(toCsv([waiting], 'utc')).toContain(',,,,,,,');
  });
});

describe('SloTable', () => {
  function show(rows: readonly SloRow[], width: number, onSort = jest.fn()) {
    jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
    render(<SloTable groups={groupRows(rows, '')} sort={byAttention} onSort={onSort} timeZone="utc" caption="SLOs" />);
    return onSort;
  }

  it('shows figures, holds places of those that come, says why some are missing', () => {
    const broken: SloRow = {
      ...waiting,
      slo: { ...waiting.slo, ref: { documentUid: 'doc', name: 'broken' } },
      answer: { status: 'failed', problem: { code: 'timeout', detail: '' } },
    };
    show([burning, waiting, broken], 1400);
    const [, first, second, third] = screen.getAllByRole('row');
    expect(first).toHaveTextContent(/burning fast.*checkout.*payments.*99\.9.*99\.91.*12.*16× · 7× · 2×.*5.h.24.min/);
    expect(second).toHaveAttribute('aria-busy', 'true');
    expect(third).toHaveTextContent(/not known.*took too long/);
    expect(screen.getByRole('link', { name: 'burning' })).toHaveAttribute('href', '/slo/burning');
  });

  it('shows no half of a window', () => {
    const half = {
      ...calm,
      answer: { ...calm.answer, status: 'partial', missing: [{ fromMs: 0, toMs: 1, problem: 'loading' }] },
    } as SloRow;
    show([half], 1400);
    expect(screen.queryByText('healthy')).toBeNull();
    expect(sortRows([half, burning], byAttention)[1]).toBe(half);
  });

  it('drops columns as it narrows, and keeps the name, the status and the budget', () => {
    show([burning], 400);
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Status',
      'SLO',
      'Budget left',
    ]);
    expect(screen.getByText('checkout · payments')).toBeVisible();
  });

  it('tells what limits trust in figures where there is no room for a column of it', () => {
    show([young, burning], 800);
    expect(screen.queryByRole('columnheader', { name: 'Data' })).toBeNull();
    expect(screen.getByRole('note')).toHaveTextContent('Data: from 15 d of 30 d ⚠');
  });

  it('says what the matter is where the share of data on record is no matter', () => {
    const of = (name: string, flag: QualityFlag) =>
      row(name, { figures: { quality: { coveredShare: 1, lastDataMs: 1, flags: [flag] } } });
    const excluded = of('a', { code: 'excluded', times: 2, reasons: ['move'], remaining: 0.5, movedMs: 0 });
    const births = { code: 'births-not-counted', upToEvents: 32 } as const;
    show([excluded, of('b', { code: 'of-part', part: 'Payments', flag: births })], 800);
    expect(screen.getAllByRole('note').map((note) => note.textContent)).toEqual([
      'Data: 2 exclusions apply ⚠',
      'Data: up to 32 bad events are not counted ⚠',
    ]);
  });

  it('sorts by keyboard', async () => {
    const onSort = show([burning], 1400);
    const head = screen.getByRole('columnheader', { name: 'Budget left' });
    expect(head).toHaveAttribute('aria-sort', 'none');
    within(head).getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(onSort).toHaveBeenCalledWith({ key: 'budget', descending: false });
  });
});
