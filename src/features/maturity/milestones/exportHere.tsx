import React from 'react';
import { assessmentResults } from '../../../core/maturity/results/makeResults';
import type { OfferExport } from '../../../views/maturity/milestones/exportContext';
import { ExportButtons } from './ExportButtons';

/** On a page the answers of the draft are exported as they stand. */
export const exportHere: OfferExport = (assessment) => (
  <ExportButtons judged={assessment} results={assessmentResults(assessment)} />
);
