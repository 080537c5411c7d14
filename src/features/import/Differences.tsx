import React from 'react';
import { type Change, diff } from '../../core/documents/diff';
import type { Resource } from '../../core/documents/resource';
import { placeWords } from '../editor/save/conflictWords';
import { changeLines } from '../slo/record/changeWords';

const SHOWN = 6;
const LONGEST = 200;

/** What the text would change of what is stored, field by field, those first that people know by a name. */
export function Differences({ stored, resource }: { stored: Resource; resource: Resource }) {
  const changes = diff([stored], [resource]);
  const known = changes.filter(hasName);
  const lines = [...known, ...changes.filter((change) => !hasName(change))].flatMap(changeLines);
  return (
    <ul style={{ paddingLeft: 16, marginBottom: 8, overflowWrap: 'anywhere' }}>
      {lines.slice(0, SHOWN).map((line, index) => (
        <li key={`${index} ${line}`}>{line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}</li>
      ))}
      {lines.length > SHOWN && <li>and {lines.length - SHOWN} more</li>}
    </ul>
  );
}

function hasName({ resource, path, before, after }: Change): boolean {
  return placeWords({ resource, path, base: before, theirs: before, ours: after }).place !== undefined;
}
