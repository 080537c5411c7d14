import React from 'react';
import { type Change, diff } from '../../core/documents/diff';
import type { Resource } from '../../core/documents/resource';
import { withDefaults } from '../../core/documents/withDefaults';
import { placeWords } from '../editor/save/conflictWords';
import { changeLines } from '../slo/record/changeWords';

const SHOWN = 6;
const LONGEST = 200;

/** What the text would change of what is stored: with both values where the field has a name that people know. */
export function Differences({ stored, resource }: { stored: Resource; resource: Resource }) {
  const changes = diff([withDefaults(stored)], [withDefaults(resource)]);
  const lines = changes.filter(hasName).flatMap(changeLines);
  const others = changes.filter((change) => !hasName(change)).map(({ path }) => path);
  return (
    <ul style={{ paddingLeft: 16, marginBottom: 8, overflowWrap: 'anywhere' }}>
      {lines.slice(0, SHOWN).map((line, index) => (
        <li key={`${index} ${line}`}>{line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}</li>
      ))}
      {lines.length > SHOWN && <li>and {lines.length - SHOWN} more</li>}
      {others.length > 0 && <li>Other fields: {others.join(', ')}</li>}
    </ul>
  );
}

function hasName({ resource, path, before, after }: Change): boolean {
  return placeWords({ resource, path, base: before, theirs: before, ours: after }).place !== undefined;
}
