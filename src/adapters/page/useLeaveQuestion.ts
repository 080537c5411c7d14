import { locationService } from '@grafana/runtime';
import { useEffect } from 'react';

/** Asks before the page is left while `unsaved`, by a link of the app as by closing the tab. */
export function useLeaveQuestion(unsaved: boolean, question: string): void {
  useEffect(() => {
    if (!unsaved) {
      return undefined;
    }
    const unblock = locationService.getHistory().block(question);
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => {
      unblock();
      window.removeEventListener('beforeunload', ask);
    };
  }, [unsaved, question]);
}
