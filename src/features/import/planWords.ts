import type { NameProblem } from '../../core/interchange/newNames';
import type { PlannedDocument, PlannedItem } from '../../core/interchange/planImport';
import { isReplaced } from '../../core/interchange/resourcesToWrite';
import { managedByWords, managedWords } from '../../views/words/managedWords';

export const newNameWords: Readonly<Record<NameProblem, string>> = {
  empty: 'Give it a name.',
  'not-a-name': 'Use small letters, digits and hyphens, with a letter or digit at both ends, such as availability-2.',
  'too-long': 'A name has at most 63 letters.',
  taken: 'Another SLO of this service, here or in the text, has this name. Choose another one.',
};

/** How a definition stands to what is here. */
export function standingWords({ standing, insteadOf }: PlannedItem, isLeftOut: boolean): string {
  switch (standing) {
    case 'new':
      return insteadOf === undefined
        ? isLeftOut
          ? 'not here, left out'
          : 'new'
        : `${isLeftOut ? 'left out' : 'new'}, “${insteadOf}” in the text`;
    case 'same':
      return 'here already, the same';
    case 'different':
      return 'here already, differs:';
    case 'repeated':
      return 'a second one of this name: left out';
  }
}

/** What becomes of a document's definitions. `folderTitle` is undefined until a folder is chosen. */
export function planWords(planned: PlannedDocument, folderTitle: string | undefined): string {
  const { into, items, blocked } = planned;
  if (blocked !== undefined) {
    return blockedWords(planned);
  }
  const added = count(items, 'new');
  if (into === undefined) {
    return `A new document in ${folderTitle === undefined ? 'the folder that you choose' : `the folder “${folderTitle}”`}.`;
  }
  const replaced = items.filter(isReplaced).length;
  const kept = count(items, 'different') - replaced;
  const where = `in the document “${into.title}” of the folder “${into.folderTitle || 'Dashboards'}”`;
  const parts = [
    added > 0 ? `adds ${added}` : '',
    replaced > 0 ? `replaces ${differing(replaced)}` : '',
    kept > 0 ? `keeps ${differing(kept)}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? `Everything is here already, ${where}.` : `${capital(parts.join(', '))} ${where}.`;
}

/** Why definitions do not go where they belong. */
export function besideWords({ beside }: PlannedDocument): string {
  if (beside === undefined) {
    return '';
  }
  const { title, managedBy } = beside;
  return managedBy
    ? `These belong into the document “${title}”, which is kept outside of Grafana, ${managedByWords(managedBy)}, and cannot be changed here.`
    : `These belong into the document “${title}”, which you may not change: the right Edit on its folder “${folderOf(beside)}” is missing.`;
}

/** Of a document that nothing is written into: what is in it stays. */
function blockedWords({ blocked, into, uid, items }: PlannedDocument): string {
  const title = into?.title ?? uid;
  switch (blocked) {
    case 'managed':
      return `${staysWords(title, items)} ${into?.managedBy ? managedWords(into.managedBy) : ''}`.trim();
    case 'no-right':
      return `${staysWords(title, items)} You may not change it: ask for Edit on its folder “${folderOf(into)}”.`;
    case 'copy':
      return `Left out: the dashboard “${title}” is a copy of another document. Make it its own or discard it first.`;
    default:
      return `Left out: the document “${title}” is here but cannot be read. Correct it first.`;
  }
}

function staysWords(title: string, items: readonly PlannedItem[]): string {
  const isAllHere = items.every(({ standing }) => standing === 'same');
  return isAllHere
    ? `Everything is here already, in the document “${title}”.`
    : `The document “${title}” stays as it is.`;
}

function folderOf(document: { folderTitle: string } | undefined): string {
  return document?.folderTitle || 'Dashboards';
}

function count(items: readonly PlannedItem[], standing: PlannedItem['standing']): number {
  return items.filter((item) => item.standing === standing).length;
}

function differing(many: number): string {
  return `${many} that ${many === 1 ? 'differs' : 'differ'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
