import React from 'react';
import type { Resource } from '../../core/documents/resource';

interface Props {
  title: string;
  resources: readonly Resource[];
  /** Says what each is; left out where all are of one kind. */
  withKind?: boolean;
}

/** Resources by name. */
export function HeldList({ title, resources, withKind = false }: Props) {
  return resources.length === 0 ? null : (
    <section>
      <h6>{title}</h6>
      <ul>
        {resources.map((resource, index) => (
          <li key={index}>{nameOf(resource, withKind)}</li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ kind, metadata, spec }: Resource, withKind: boolean): string {
  const { name, displayName } = metadata;
  const parts = [displayName ?? name, ...(displayName === undefined ? [] : [name])];
  const team = !withKind && typeof spec.team === 'string' ? [`team ${spec.team}`] : [];
  return [...(withKind ? [kind] : []), ...parts, ...team].join(' · ');
}
