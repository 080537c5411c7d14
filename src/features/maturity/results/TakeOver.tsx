import { Alert, Button } from '@grafana/ui';
import React from 'react';

interface Props {
  /** Answers that would change. */
  count: number;
  /** Answers taken over already; undefined before. */
  takenCount: number | undefined;
  /** There is a text, and the reader may write. */
  isOffered: boolean;
  isReading: boolean;
  onTake: () => void;
}

/** Makes drafts of the answers that were looked at, and says so after. */
export function TakeOver({ count, takenCount, isOffered, isReading, onTake }: Props) {
  if (takenCount !== undefined) {
    return (
      <Alert
        severity="success"
        title={`${answerCount(takenCount, 'is a draft', 'are drafts')} now: save, or look first`}
      />
    );
  }
  return isOffered && count > 0 ? (
    <div>
      <Button disabled={isReading} onClick={onTake}>
        Take over {answerCount(count, '', '').trim()} as drafts
      </Button>
    </div>
  ) : null;
}

function answerCount(count: number, one: string, more: string): string {
  return count === 1 ? `1 answer ${one}` : `${count} answers ${more}`;
}
