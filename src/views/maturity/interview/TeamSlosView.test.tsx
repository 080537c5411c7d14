import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import React from 'react';
import type { TeamSlos } from '../../../adapters/maturity/useTeamSlos';
import { sampleAnswer, sampleSlo } from '../../sample/sampleAnswer';
import { TeamSlosView } from './TeamSlosView';

const source = { kind: 'found', dataSource: { uid: 'prom', name: 'Prometheus', scrapeIntervalMs: 15_000 } } as const;
const slo = (name: string) => sampleSlo({ ref: { documentUid: 'headroom-shop', name }, displayName: name });
const ready = (figures: Parameters<typeof sampleAnswer>[0]) =>
  ({ status: 'ready', value: sampleAnswer(figures) }) as const;

function show(change: Partial<TeamSlos>) {
  const slos = { listed: [], isReading: false, failure: undefined, unread: 0, ...change };
  return render(<TeamSlosView slos={slos} hrefOf={({ name }) => `/slo/${name}`} />);
}

it('shows each SLO with its status and what is left, who needs attention first', () => {
  show({
    listed: [
      { slo: slo('calm'), source, answer: ready({ figures: { status: 'healthy', remaining: 0.9 } }) },
      { slo: slo('busy'), source, answer: ready({ figures: { status: 'burning-fast', remaining: 0.3 } }) },
    ],
  });
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => within(item).getAllByRole('link')[0]?.textContent)).toEqual(['busy', 'calm']);
  expect(items[0]).toHaveTextContent(/30\s%burning fast/);
  expect(screen.getByRole('link', { name: /^30\s%$/ })).toHaveAttribute('href', '/slo/busy?explain=remaining');
  expect(screen.getByRole('link', { name: 'busy' })).toHaveAttribute('href', '/slo/busy');
});

it.each`
  case                  | slos                                                | says
  ${'no SLO'}           | ${{}}                                               | ${/^No SLO belongs to this team/}
  ${'a failed list'}    | ${{ failure: { code: 'unreachable', detail: '' } }} | ${/Grafana/}
  ${'unread documents'} | ${{ unread: 2 }}                                    | ${/^2 documents cannot be read; SLOs of the team may be missing/}
`('says $case in words', ({ slos, says }) => {
  show(slos);
  expect(screen.getAllByText(says)[0]).toBeVisible();
});

it('waits quietly while documents are read', () => {
  show({ isReading: true });
  expect(screen.getByRole('status', { name: 'Reading the SLOs' })).toBeVisible();
  expect(screen.queryByText(/No SLO belongs/)).not.toBeInTheDocument();
});
