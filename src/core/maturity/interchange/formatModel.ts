import { stringify } from 'yaml';
import { cleanJson } from '../../documents/cleanJson';
import type { MaturityModel } from '../modelSchema';

export type TextFormat = 'yaml' | 'json';

/** The model as text that `parseModelText` reads back. */
export function formatModel(model: MaturityModel, format: TextFormat): string {
  const plain = cleanJson(model);
  return format === 'json'
    ? `${JSON.stringify(plain, null, 2)}\n`
    : stringify(plain, { lineWidth: 100, aliasDuplicateObjects: false });
}

/** `transformation-1.yaml` */
export function modelFileName({ metadata, spec }: MaturityModel, format: TextFormat): string {
  return `${metadata.name}-${spec.version.replace(/[^\w.-]+/g, '-')}.${format}`;
}
