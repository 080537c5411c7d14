import type { PlannedDocument, PlannedItem } from '../../core/interchange/planImport';
import { managedWords } from '../../views/words/managedWords';

export const standingWords: Readonly<Record<PlannedItem['standing'], string>> = {
  new: 'new',
  same: 'here already, the same',
  different: 'here already, differs',
  repeated: 'a second one of this name: left out',
};

/** What becomes of a document's definitions. `folderTitle` is undefined until a folder is chosen. */
export function planWords(planned: PlannedDocument, replace: boolean, folderTitle: string | undefined): string {
  const { into, items, blocked } = planned;
  if (blocked !== undefined) {
    return blockedWords(planned);
  }
  const added = count(items, 'new');
  if (into === undefined) {
    return `A new document in ${folderTitle === undefined ? 'the folder that you choose' : `the folder “${folderTitle}”`}.`;
  }
  const different = count(items, 'different');
  const where = `in the document “${into.title}” of the folder “${into.folderTitle || 'Dashboards'}”`;
  const parts = [
    added > 0 ? `adds ${added}` : '',
    different > 0
      ? `${replace ? 'replaces' : 'keeps'} ${different} that ${different === 1 ? 'differs' : 'differ'}`
      : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? `Everything is here already, ${where}.` : `${capital(parts.join(', '))} ${where}.`;
}

function blockedWords({ blocked, into, uid }: PlannedDocument): string {
  const title = into?.title ?? uid;
  switch (blocked) {
    case 'managed':
      return `Left out: it belongs into the document “${title}”. ${into?.managedBy ? managedWords(into.managedBy) : ''}`;
    case 'no-right':
      return `Left out: you may not change the document “${title}”. Ask for Edit on its folder “${into?.folderTitle || 'Dashboards'}”.`;
    case 'copy':
      return `Left out: the dashboard “${title}” is a copy of another document. Make it its own or discard it first.`;
    default:
      return `Left out: the document “${title}” is here but cannot be read. Correct it first.`;
  }
}

export function count(items: readonly PlannedItem[], standing: PlannedItem['standing']): number {
  return items.filter((item) => item.standing === standing).length;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
