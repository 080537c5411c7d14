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
