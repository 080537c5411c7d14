import React from 'react';
import { useRecordedCheck } from '../../adapters/measure/check/useRecordedCheck';
import type { SloAnswer } from '../../core/slo/answer';
import { RecordedWarning } from '../../views/explain/RecordedWarning';

/** Compares recorded series with raw ones, where figures rest on them, and says where they differ. */
export function RecordedNotice({ answer, timeZone }: { answer: SloAnswer; timeZone: string }) {
  return <RecordedWarning check={useRecordedCheck(answer)} timeZone={timeZone} />;
}
