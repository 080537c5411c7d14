import React from 'react';
import type { MaturityModel } from '../../../core/maturity/modelSchema';

/** Where a model comes from and who may do what with it. */
export function SourceFacts({ model }: { model: MaturityModel }) {
  const { source, copiedFrom } = model.spec;
  return (
    <>
      {copiedFrom && (
        <p>
          Copied from {copiedFrom.displayName ?? copiedFrom.name}, version {copiedFrom.version}.
        </p>
      )}
      <p>
        Source: {source.title}
        {source.upstream !== undefined && `. After: ${source.upstream}`}
      </p>
      {source.rights !== undefined && <p>Rights: {source.rights}</p>}
    </>
  );
}
