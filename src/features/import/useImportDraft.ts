import { useCallback, useMemo } from 'react';
import { type Draft, useDraft } from '../../adapters/documents/useDraft';
import { isJsonObject } from '../../core/documents/json';
import { type ImportInput, inputIn, NO_INPUT } from './importDraft';

export interface ImportDraft extends Pick<Draft, 'isLoaded' | 'drop'> {
  /** What the page begins with. */
  initial: ImportInput;
  save(input: ImportInput): Promise<boolean>;
}

/**
 * What was typed and chosen on an earlier visit and not imported. A text that another page brings has a draft of its own, which
 * holds what became of that very text and gives way to another one.
 */
export function useImportDraft(brought: string | undefined): ImportDraft {
  const { isLoaded, value, save, drop } = useDraft(brought === undefined ? 'import' : 'import-brought');
  const keep = useCallback((input: ImportInput) => save({ ...input, brought }), [brought, save]);
  const initial = useMemo(() => draftIn(value, brought) ?? { ...NO_INPUT, text: brought ?? '' }, [value, brought]);
  return { isLoaded, initial, save: keep, drop };
}

function draftIn(value: unknown, brought: string | undefined): ImportInput | undefined {
  return isJsonObject(value) && value.brought === brought ? inputIn(value) : undefined;
}
