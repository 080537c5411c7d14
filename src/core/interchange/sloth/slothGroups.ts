import type { JsonObject } from '../../documents/json';
import { proposeName } from '../../documents/proposeName';
import type { Resource } from '../../documents/resource';
import { textAt } from '../foreign/fields';
import { parseObject } from '../foreign/travel';
import type { SlothSpelling } from './slothFields';
import { SLOTH_METADATA } from './slothKept';

/** An SLO as Sloth has it. */
export interface SlothEntry {
  resource: Resource;
  /** As it is called here. */
  service: string;
  entry: JsonObject;
}

/** What makes one file or Kubernetes object. */
export interface SlothGroup {
  /** As Sloth takes it. */
  service: string;
  entries: readonly SlothEntry[];
  /** Of the Kubernetes object that they came from; empty where they came from none. */
  metadata: JsonObject;
}

/** What Sloth takes for a name: two letters or digits at least. */
const SLOTH_NAME = /^[A-Za-z0-9][-A-Za-z0-9_.]*[A-Za-z0-9]$/;

/** What Sloth calls each service: as it is called here, where Sloth takes that. */
export function slothServices(services: readonly string[]): ReadonlyMap<string, string> {
  return namesFor(services, 'service');
}

/** By service, and by the Kubernetes object that SLOs came from; those that came from none join the first of their service. */
export function groupsOf(
  entries: readonly SlothEntry[],
  spelling: SlothSpelling,
  services: ReadonlyMap<string, string>
): SlothGroup[] {
  return [...new Set(entries.map(({ service }) => service))].flatMap((service) => {
    const all = named(entries.filter((one) => one.service === service));
    const name = services.get(service) ?? service;
    const [first, ...rest] = new Set(spelling === 'file' ? [] : all.flatMap(({ resource }) => metadataOf(resource)));
    return first === undefined
      ? [{ service: name, entries: all, metadata: {} }]
      : [first, ...rest].map((text) => ({
          service: name,
          entries: all.filter(({ resource }) => (metadataOf(resource)[0] ?? first) === text),
          metadata: parseObject(text) ?? {},
        }));
  });
}

/** Gives Kubernetes objects their names, to each its own in its namespace. */
export function metadataNames(): (group: SlothGroup) => string {
  const taken = new Map<string, string[]>();
  return ({ service, metadata }) => {
    const namespace = textAt(metadata, 'namespace') ?? '';
    const names = taken.get(namespace) ?? [];
    const wanted = textAt(metadata, 'name') ?? proposeName(service);
    const name = names.includes(wanted) ? proposeName(wanted, names) : wanted;
    taken.set(namespace, [...names, name]);
    return name;
  };
}

function metadataOf({ metadata }: Resource): string[] {
  const text = metadata.annotations?.[SLOTH_METADATA];
  return text !== undefined && parseObject(text) !== undefined ? [text] : [];
}

function named(entries: readonly SlothEntry[]): SlothEntry[] {
  const names = namesFor(
    entries.map(({ entry }) => String(entry.name)),
    'slo'
  );
  return entries.map((one) => ({ ...one, entry: { ...one.entry, name: names.get(String(one.entry.name)) } }));
}

function namesFor(texts: readonly string[], kind: string): ReadonlyMap<string, string> {
  const names = new Map(texts.filter((text) => SLOTH_NAME.test(text)).map((text) => [text, text]));
  for (const text of new Set(texts.filter((one) => !names.has(one)))) {
    const name = proposeName(text);
    names.set(text, proposeName(name.length === 1 ? `${kind}-${name}` : name, [...names.values()]));
  }
  return names;
}
