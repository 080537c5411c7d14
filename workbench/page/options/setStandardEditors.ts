import { identityOverrideProcessor as process, standardEditorsRegistry, standardFieldConfigEditorRegistry } from '@grafana/data';

import { standardEditors } from './standardEditors.tsx';

const fieldOptions = 'unit min max fieldMinMax decimals displayName color noValue links actions mappings thresholds'.split(' ');

/** Fills the registries of option editors, which Grafana's core fills while it starts. */
export function setStandardEditors(): void {
  standardEditorsRegistry.setInit(() => Object.entries(standardEditors).map(([id, editor]) => ({ id, name: id, editor })));
  const editor = standardEditors.text;
  const field = (id: string) => ({ id, path: id, name: id, editor, override: editor, process, shouldApply: () => true });
  standardFieldConfigEditorRegistry.setInit(() => fieldOptions.map(field));
}
