import { render, screen } from '@testing-library/react';
import React from 'react';
import { exampleSlo } from '../../core/documents/testing/exampleSlo';
import { Differences } from './Differences';

it('tells what differs, and nothing of a default that one of both writes out', () => {
  const stored = exampleSlo('a', 0.99, { budgetingMethod: 'Occurrences', absentAfter: '3h' });
  render(<Differences stored={stored} resource={exampleSlo('a', 0.9, { missingData: 'ignore' })} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Objective: 99\u00a0% → 90\u00a0%',
  ]);
});
