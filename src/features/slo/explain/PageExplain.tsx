import React, { useMemo } from 'react';
import { resolveSloSource } from '../../../adapters/measure/sources/resolveSloSource';
import type { SloAnswer } from '../../../core/slo/answer';
import { Explain } from './Explain';
import { explainedOnPage } from './explainedOnPage';
import { useExplain } from './useExplain';

interface Props {
  answer: SloAnswer;
  timeZone: string;
}

/** The explanation that the address asks for, where it is one of the page's own figures. */
export function PageExplain({ answer, timeZone }: Props) {
  const [target, explain] = useExplain();
  const found = useMemo(() => target && explainedOnPage(target, answer, timeZone), [target, answer, timeZone]);
  return found === undefined ? null : (
    <Explain
      {...found}
      timeZone={timeZone}
      dataSourceName={sourceName(found.answer)}
      onClose={() => explain(undefined)}
    />
  );
}

/** A part of a composite may have another data source than the page. */
export function sourceName({ question }: SloAnswer): string {
  const source = resolveSloSource(question.slo);
  return source.kind === 'found' ? source.dataSource.name : question.dataSourceUid;
}
