import React from 'react';
import type { DocumentStore } from '../../adapters/documents/documentStore';
import type { ResolvedDataSource } from '../../adapters/measure/sources/resolveDataSource';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { type Figures, noData } from '../../core/slo/answer';
import type { Slo } from '../../core/slo/slo';
import { DefinitionTab } from './DefinitionTab';
import { RecordTab } from './record/RecordTab';

interface Props {
  tab: 'definition' | 'record';
  document: LoadedDocument;
  slo: Slo;
  store: DocumentStore;
  source: ResolvedDataSource;
  /** Undefined until they are known. */
  figures: Figures | undefined;
  nowMs: number;
  timeZone: string;
}

/** A tab that shows what people wrote down: it stands without figures. */
export function WrittenTab({ tab, source, figures, nowMs, timeZone, ...shared }: Props) {
  if (tab === 'definition') {
    return <DefinitionTab {...shared} source={source} />;
  }
  const hasFigure = source.kind === 'unresolved' ? false : figures && figures.sli !== noData;
  return <RecordTab {...shared} hasFigure={hasFigure} nowMs={nowMs} timeZone={timeZone} />;
}
