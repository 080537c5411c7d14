import type { Folders } from '../../../adapters/directory/useFolders';

/** Where there is one folder to save in, it is that one. */
export function onlyFolder(folders: Folders): string | undefined {
  return folders.status === 'ready' && folders.folders.length === 1 ? folders.folders[0]?.uid : undefined;
}
