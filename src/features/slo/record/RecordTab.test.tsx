import { render, screen } from '@testing-library/react';
import React from 'react';
import { exampleSlo } from '../../../core/documents/testing/exampleSlo';
import { loadedDocument } from '../../../core/documents/testing/loadedDocument';
import { sloWith } from '../../../core/slo/testing/question';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import { RecordTab } from './RecordTab';

it('shows a stage that was written after the minute of the figures', () => {
  const nowMs = Date.now();
  const life = [{ at: new Date(nowMs).toISOString(), stage: 'measuring' }];
  const document = loadedDocument({ resources: [exampleSlo('pay', 0.99, { life })], canSave: false });
  const slo = sloWith({ ref: { documentUid: document.uid, name: 'pay' } });
  const shared = { document, slo, store: {} as DocumentStore, hasFigure: true, timeZone: 'UTC' };
  render(<RecordTab {...shared} nowMs={nowMs - 60_000} />);
  expect(screen.getByText(/^Measuring since /)).toBeInTheDocument();
});

it('denies nothing that is written and cannot be read', () => {
  const odd = { revisions: [null], agreement: ['x'], life: 'reviewed', reviewBy: 'Q1 2027', reviews: 'none' };
  const document = loadedDocument({ resources: [exampleSlo('pay', 0.99, odd)], canSave: false });
  const slo = sloWith({ ref: { documentUid: document.uid, name: 'pay' } });
  const shared = { document, slo, store: {} as DocumentStore, hasFigure: true, timeZone: 'UTC' };
  render(<RecordTab {...shared} nowMs={Date.now()} />);
  expect(screen.getByText('What is written of revisions cannot be read.')).toBeInTheDocument();
  expect(screen.getByText('An agreement is written down, and it cannot be read.')).toBeInTheDocument();
  expect(screen.getAllByText('what is written cannot be read')).toHaveLength(2);
  expect(screen.queryByText(/Nobody has agreed|have not been changed|not said|no day set/)).toBeNull();
  const problems = screen.getByRole('list', { name: 'Parts that cannot be read' });
  expect(problems.closest('[role="alert"], [data-testid*="Alert"]')).toBeNull();
});
