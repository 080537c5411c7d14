import { type JsonObject, own } from '../documents/json';

/** What Kustomize reads beside definitions: by its kind, or by naming files where definitions would be. */
export function isKustomization(value: JsonObject): boolean {
  const [apiVersion, kind, files] = [own(value, 'apiVersion'), own(value, 'kind'), own(value, 'resources')];
  if (apiVersion !== undefined) {
    return `${apiVersion}`.startsWith('kustomize.config.k8s.io/');
  }
  const namesFiles = Array.isArray(files) && files.length > 0 && files.every((file) => typeof file === 'string');
  return kind === 'Kustomization' || (kind === undefined && namesFiles);
}
