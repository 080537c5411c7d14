import React from 'react';
import type { Resource } from '../../core/documents/resource';

interface Props {
  title: string;
  resources: readonly Resource[];
  /** Says what each is; left out where all are of one kind. */
  withKind?: boolean;
}

/** Resources by the name that people read; the short one is on hover. */
export function HeldList({ title, resources, withKind = false }: Props) {
  return resources.length === 0 ? null : (
    <section>
      <h6>{title}</h6>
      <ul>
        {resources.map((resource, index) => (
          <li key={index} title={resource.metadata.name}>
            {nameOf(resource, withKind)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ kind, metadata, spec }: Resource, withKind: boolean): string {
  const name = metadata.displayName ?? metadata.name;
  if (withKind) {
    return `${kindWords(kind)}: ${name}`;
  }
  return typeof spec.team === 'string' ? `${name}, of the team ${spec.team}` : name;
}

/** `ErrorBudgetPolicy` → `Error budget policy`. */
function kindWords(kind: string): string {
  const words = kind.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
