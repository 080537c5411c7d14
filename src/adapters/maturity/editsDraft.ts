import { type Edit, readEdits } from '../../core/maturity/assessment/edits';
import { type DraftCalls, type MapDraft, mapDraft } from './mapDraft';

/** Where unsaved answers survive a reload. */
export type EditsDraft = MapDraft<Edit>;

/** Unsaved answers under one key. */
export function editsDraft(calls: DraftCalls, key: string): EditsDraft {
  return mapDraft(calls, key, readEdits);
}
