import React from 'react';
import { useWhyEmpty } from '../../../adapters/measure/catalog/useCatalog';
import type { Selector } from '../../../core/documents/indicator';
import { whyEmptyWords } from './whyEmptyWords';

interface Props {
  dataSourceUid: string;
  series: Selector;
  windowMs: number;
}

/** Which part of a selector leaves no series; nothing while that is not known. */
export function WhyEmptyNote({ dataSourceUid, series, windowMs }: Props) {
  const why = useWhyEmpty(dataSourceUid, series, windowMs);
  const words = why.status === 'ready' ? whyEmptyWords(why.value, series.metric, windowMs) : [];
  return words.map((sentence) => <p key={sentence}>{sentence}</p>);
}
