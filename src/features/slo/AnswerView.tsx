import { Stack } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import type { Loadable } from '../../adapters/loadable';
import type { LoadProgress } from '../../adapters/measure/engine/load';
import type { SloAnswer } from '../../core/slo/answer';
import { Placeholder } from '../../views/loading/Placeholder';
import { PartialNote } from '../../views/problem/PartialNote';
import { isComing } from '../../views/table/sloRow';
import { QueryProblemView } from '../../views/problem/QueryProblemView';

interface Props {
  answer: Loadable<SloAnswer> & { readonly progress: LoadProgress };
  timeZone: string;
  onRetry: () => void;
  /** `coming`: parts are still being read, figures would change. */
  children: (answer: SloAnswer, coming: boolean) => ReactNode;
}

/** An answer in whatever state it is: being read, failed, partial with what it lacks, or whole. */
export function AnswerView({ answer, timeZone, onRetry, children }: Props) {
  switch (answer.status) {
    case 'loading':
      return (
        <div role="status" aria-label="Figures are being read">
          <ReadProgress progress={answer.progress} />
          <Placeholder width="100%" height={360} />
        </div>
      );
    case 'failed':
      return <QueryProblemView problem={answer.problem} onRetry={onRetry} />;
    case 'partial':
      return (
        <Stack direction="column" gap={2}>
          <ReadProgress progress={answer.progress} />
          <PartialNote missing={answer.missing} timeZone={timeZone} />
          {children(answer.value, isComing(answer))}
        </Stack>
      );
    case 'ready':
      return <>{children(answer.value, false)}</>;
  }
}

function ReadProgress({ progress: { done, total } }: { progress: LoadProgress }) {
  if (total === 0 || done >= total) {
    return null;
  }
  return (
    <progress
      aria-label={`${done} of ${total} intervals are read`}
      max={total}
      value={done}
      style={{ width: '100%' }}
    />
  );
}
