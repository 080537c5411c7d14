import { render, screen } from '@testing-library/react';
import React from 'react';
import QueryFindings from './QueryFindings';

const values = {
  eventQuery: 'sum(increase(requests_total{code="500"}[5m]))',
  totalQuery: 'sum(\n  increase(requests_total{job="shop"}[$__window])\n)',
  groupBy: [],
  given: 'bad' as const,
  language: 'promql' as const,
};

it('names the place of what is wrong and what to do', () => {
  render(<QueryFindings side="event" values={values} />);
  expect(screen.getByRole('list', { name: 'Remarks on the query for bad events' })).toHaveTextContent(
    'Line 1, column 40: [5m] stays as long whatever the bucket: write [$__window]'
  );
});

it('tells of a label that only all events have', () => {
  render(<QueryFindings side="total" values={values} />);
  expect(screen.getByRole('listitem')).toHaveTextContent('Line 2, column 27: Only all events are narrowed by job');
});

it('advises what a language has', () => {
  const totalQuery = 'sum(rate({job="shop"}[$__window]))';
  render(<QueryFindings side="total" values={{ ...values, eventQuery: '', totalQuery, language: 'logql' }} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/per second.*: count_over_time counts events\.$/);
});

it('says nothing of what is right, or not written yet', () => {
  const right = { ...values, eventQuery: 'sum(increase(failed_total{job="shop"}[$__window]))' };
  const { container } = render(<QueryFindings side="event" values={right} />);
  render(<QueryFindings side="event" values={{ ...values, eventQuery: '' }} />);
  expect(container).toBeEmptyDOMElement();
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});
