import { useCallback } from 'react';
import { type Draft, useDraft } from '../../adapters/documents/useDraft';
import { isJsonObject } from '../../core/documents/json';

export interface ImportDraft extends Pick<Draft, 'isLoaded' | 'drop'> {
  /** What the page begins with. */
  initial: string;
  save(text: string): Promise<boolean>;
}

/**
 * The text that was typed on an earlier visit and not imported. A text that another page brings has a draft of its own, which
 * holds what became of that very text and gives way to another one.
 */
export function useImportDraft(brought: string | undefined): ImportDraft {
  const { isLoaded, value, save, drop } = useDraft(brought === undefined ? 'import' : 'import-brought');
  const keep = useCallback((text: string) => save(brought === undefined ? text : { brought, text }), [brought, save]);
  return { isLoaded, initial: textOf(value, brought) ?? brought ?? '', save: keep, drop };
}

function textOf(value: unknown, brought: string | undefined): string | undefined {
  const broughtText = isJsonObject(value) && value.brought === brought ? value.text : undefined;
  const text = brought === undefined ? value : broughtText;
  return typeof text === 'string' ? text : undefined;
}
