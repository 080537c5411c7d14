import { checkUid } from '../documents/checkUid';
import type { BrokenDocument, LoadedDocument } from '../documents/loadedDocument';
import { proposeUid } from '../documents/proposeName';
import { formatSloRef } from '../documents/sloRef';
import { type ComparedItem, compareWithStored } from './compareWithStored';
import { type DocumentGroup, groupIntoDocuments } from './groupIntoDocuments';
import { decisionKey, type ImportChoices, type ImportDecision, NO_CHOICES } from './importChoices';
import { type NameProblem, NewNames } from './newNames';
import { type Blocked, type PlacedGroup, PlacedGroups } from './placeBeside';
import type { ReadPart } from './readDefinitions';
import { serviceNames } from './serviceNames';
import type { MovedRefs } from './withMovedRefs';

export interface PlannedItem extends Omit<ComparedItem, 'placed'> {
  /** What a decision on it is kept under. */
  key: string;
  /** What was decided on one that is `different`. */
  decision?: ImportDecision;
  /** Of an SLO that is `different`: a free name for it, and what is wrong with the one that was chosen. */
  newName?: { proposal: string; problem?: NameProblem };
  /** The name that the text has for one under a new name. */
  insteadOf?: string;
}

/** What an import makes of one document. */
export interface PlannedDocument {
  uid: string;
  title: string;
  tags: readonly string[];
  /** The document that is there already and takes them; undefined creates one. */
  into: LoadedDocument | undefined;
  /** Why nothing can be written. */
  blocked: Blocked | undefined;
  /** The document where its definitions belong, which may not be written. */
  beside?: LoadedDocument;
  items: readonly PlannedItem[];
  /** Panels of an exported dashboard that are not carried over. */
  foreignPanels: number;
}

export interface KnownHere {
  documents: readonly LoadedDocument[];
  broken: readonly BrokenDocument[];
}

/**
 * Definitions as documents: a service with its SLOs is one, a team is one, a dashboard stays one. What belongs into a document
 * that may not be written goes into one beside it. References among them follow each to where it comes to lie.
 */
export function planImport(
  parts: readonly ReadPart[],
  here: KnownHere,
  choices: ImportChoices = NO_CHOICES
): PlannedDocument[] {
  const plan = planOnce(parts, here, choices);
  // What has come to say the same since has no need of another name.
  const settled = new Set(plan.flatMap(({ items }) => items.filter(isSettled).map(({ key }) => key)));
  const decisions = new Map([...choices.decisions].filter(([key]) => !settled.has(key)));
  return decisions.size === choices.decisions.size ? plan : planOnce(parts, here, { ...choices, decisions });
}

function planOnce(parts: readonly ReadPart[], here: KnownHere, choices: ImportChoices): PlannedDocument[] {
  const own = here.documents.filter(({ copyOf }) => copyOf === undefined);
  const services = serviceNames(parts, own);
  const groups = placedGroups(groupIntoDocuments(parts, own, services), here);
  const placed = new PlacedGroups(groups, here, services).moveBeside();
  const names = new NewNames(placed.all(), services);
  names.take(placed, choices.decisions);
  const moved = movedRefs(placed.all());
  const documents = placed.all().map((group): PlannedDocument => {
    const { uid, title, tags, into, beside, foreignPanels } = group;
    const blocked = beside && choices.leftOut.has(uid) ? 'left-out' : group.blocked;
    const items = compareWithStored(group, moved).map((item) => withDecision(item, group, { choices, names, placed }));
    return { uid, title, tags, into, blocked, items, foreignPanels, ...(beside && { beside }) };
  });
  const taken = new Set(documents.flatMap(({ items }) => items.filter(isTaken)).map(({ key }) => key));
  return taken.size === 0 ? documents : documents.map((document) => withoutTaken(document, taken));
}

function placedGroups(groups: readonly DocumentGroup[], here: KnownHere): PlacedGroup[] {
  const taken = [...here.documents, ...here.broken].map(({ uid }) => uid);
  return groups.map(({ uidTitle, ...group }) => {
    const into = here.documents.find(({ uid }) => uid === group.uid);
    const wanted = group.uid !== undefined && checkUid(group.uid) === undefined ? group.uid : undefined;
    const uid = wanted ?? proposeUid(uidTitle, taken);
    taken.push(uid);
    const blocked = here.broken.some((broken) => broken.uid === uid) ? 'broken' : blockedBy(into);
    return { ...group, uid, title: into?.title ?? group.title, into, blocked };
  });
}

function blockedBy(into: LoadedDocument | undefined): PlannedDocument['blocked'] {
  if (into === undefined) {
    return undefined;
  }
  if (into.managedBy) {
    return 'managed';
  }
  return into.copyOf === undefined ? (into.canSave ? undefined : 'no-right') : 'copy';
}

/** Of two of one name the first one is meant. */
function movedRefs(groups: readonly PlacedGroup[]): MovedRefs {
  const moved = new Map<string, string>();
  for (const { uid, items } of groups) {
    for (const { resource, origins = [] } of items) {
      const now = formatSloRef({ documentUid: uid, name: resource.metadata.name });
      origins.forEach((origin) => moved.has(origin) || moved.set(origin, now));
    }
  }
  return moved;
}

interface Deciding {
  choices: ImportChoices;
  names: NewNames;
  placed: PlacedGroups;
}

function withDecision(
  { placed: { insteadOf, slo }, ...item }: ComparedItem,
  group: PlacedGroup,
  { choices, names, placed }: Deciding
): PlannedItem {
  const key = insteadOf?.key ?? decisionKey(group.uid, item.resource);
  if (insteadOf || item.standing !== 'different') {
    return { ...item, key, ...(insteadOf && { insteadOf: insteadOf.name }) };
  }
  const decision = choices.decisions.get(key);
  const problem = names.problems.get(key);
  const proposal = slo && names.propose(slo, placed.targetOf(group, slo));
  const newName = proposal !== undefined && { newName: { proposal, ...(problem && { problem }) } };
  return { ...item, key, ...(decision && { decision }), ...newName };
}

/** A new name under which something else is stored is none. */
function withoutTaken(document: PlannedDocument, keys: ReadonlySet<string>): PlannedDocument {
  const items = document.items
    .filter((item) => !isTaken(item))
    .map((item) =>
      item.newName && keys.has(item.key) ? { ...item, newName: { ...item.newName, problem: 'taken' as const } } : item
    );
  return { ...document, items };
}

function isTaken({ insteadOf, standing }: PlannedItem): boolean {
  return insteadOf !== undefined && standing === 'different';
}

function isSettled({ standing, insteadOf }: PlannedItem): boolean {
  return standing === 'same' && insteadOf === undefined;
}
