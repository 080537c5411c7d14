import { createContext, type ReactNode } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';

/** What is offered to take the answers along: a page has buttons; a panel carries none, and leads to the page. */
export type OfferExport = (assessment: OpenAssessment['assessment']) => ReactNode;

export const ExportContext = createContext<OfferExport>(() => null);
