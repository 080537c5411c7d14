import { render, screen } from '@testing-library/react';
import React from 'react';
import { panelProps } from '../host/testing/panelProps';
import { DocumentPanel } from './DocumentPanel';
import type { DocumentPanelOptions } from './options';
import { useMayEdit } from './useMayEdit';

jest.mock('./useMayEdit');
const mayEdit = jest.mocked(useMayEdit);
beforeEach(() => mayEdit.mockReturnValue(true));

const hostile = '"><img src=x onerror=alert(1)>';
const resource = (kind: string, name: string, spec: object = {}, displayName?: string) => ({
  apiVersion: 'headroom/v1',
  kind,
  metadata: { name, ...(displayName !== undefined && { displayName }) },
  spec,
});
const metric = (name: string, job: string) => ({
  metricSource: { spec: { metric: name, matchers: [{ label: 'job', op: '=', value: job }] } },
});
const slo = (displayName: string) =>
  resource(
    'SLO',
    'availability',
    {
      service: 'checkout',
      indicator: {
        spec: { ratioMetric: { bad: metric('errors_total', 'a\\"'), total: metric('requests_total', 'a') } },
      },
      timeWindow: [{ duration: '30d' }],
      objectives: [{ target: 0.999 }],
    },
    displayName
  );

function show(options: DocumentPanelOptions, uid = 'headroom-checkout') {
  const variables: Record<string, string> = uid === '' ? {} : { '__dashboard.uid': uid };
  return render(<DocumentPanel {...panelProps(options, {}, variables)} />);
}

it('says in words what it holds, and where to change it', () => {
  show({
    format: 1,
    uid: 'headroom-checkout',
    resources: [
      resource('Service', 'checkout', { team: 'payments' }, 'Checkout'),
      slo('Checkout availability'),
      resource('Team', 'payments'),
      resource('ErrorBudgetPolicy', 'freeze'),
    ],
  });
  expect(screen.getByText('Checkout, of the team payments')).toBeInTheDocument();
  expect(screen.getByText(/99\.9\s% of events are good · 30\sd, rolling/)).toBeInTheDocument();
  expect(screen.getByText('requests_total{job="a"}')).toBeInTheDocument();
  expect(screen.getByText('Error budget policy: freeze')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Edit Checkout availability' })).toHaveAttribute(
    'href',
    '/a/headroom-slo-app/slo/headroom-checkout/availability/edit'
  );
});

it('offers nothing to edit with to those who may not save', () => {
  mayEdit.mockReturnValue(false);
  show({ format: 1, uid: 'headroom-checkout', resources: [slo('Checkout availability')] });
  expect(screen.getByRole('link', { name: 'Checkout availability' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Edit/ })).not.toBeInTheDocument();
});

it('shows hostile texts as text', () => {
  const { container } = show({ format: 1, resources: [slo(hostile)] });
  expect(screen.getByRole('link', { name: hostile })).toBeInTheDocument();
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByText(String.raw`errors_total{job="a\\\""}`)).toBeInTheDocument();
});

it('says that it is a copy, and links to nothing of it', () => {
  show({ format: 1, uid: 'headroom-checkout', resources: [slo('Checkout availability')] }, 'copy-of-it');
  expect(screen.getByText(/copy of headroom-checkout/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Checkout availability/ })).not.toBeInTheDocument();
});

it('shows problems with their path beside what can be read', () => {
  show({ format: 1, resources: [slo('Checkout availability'), { kind: 'SLO' }] });
  expect(screen.getByText(/^resources\[1\]\.apiVersion/)).toBeInTheDocument();
  expect(screen.getByText('Checkout availability')).toBeInTheDocument();
});

it('tells an empty panel from a broken one', () => {
  const { unmount } = show({});
  expect(screen.getByText('This panel holds no definitions')).toBeInTheDocument();
  unmount();
  render(<DocumentPanel {...panelProps<DocumentPanelOptions>(JSON.parse('{"format":1,"resources":5}'))} />);
  expect(screen.getByRole('alert')).toHaveTextContent('The definitions cannot be read');
});

it('has no links to itself where no dashboard is saved yet', () => {
  show({ format: 1, resources: [slo('Checkout availability')] }, '');
  expect(screen.queryByRole('link', { name: /Edit/ })).not.toBeInTheDocument();
});
