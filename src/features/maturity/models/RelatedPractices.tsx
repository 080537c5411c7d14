import React from 'react';
import { builtinModelUrl } from '../../../app/links';
import { relatedPractices } from '../../../core/maturity/models/crosswalk';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { InlineLink } from '../../../views/links/InlineLink';
import { ProposedBadge } from '../../../views/maturity/practice/ProposedBadge';
import { type BuiltinsLoaded, builtinOf } from './useBuiltinModels';

interface Props {
  model: MaturityModel;
  practiceId: string;
  builtins: BuiltinsLoaded;
}

/** Practices of the built-in models that are about the same thing. */
export function RelatedPractices({ model, practiceId, builtins }: Props) {
  const related = relatedPractices(model, practiceId);
  if (related.length === 0) {
    return null;
  }
  return (
    <>
      <h6>
        About the same thing <ProposedBadge tooltip="No source says so: the comparison of the models is our own." />
      </h6>
      <ul style={{ paddingLeft: 16 }}>
        {related.map((place) => {
          const other = builtinOf(builtins, place.model);
          const practices = other?.spec.dimensions.flatMap(({ practices: all }) => all) ?? [];
          return (
            <li key={`${place.topic} ${place.model} ${place.practiceId}`}>
              <InlineLink href={`${builtinModelUrl(place.model)}?practice=${place.practiceId}`}>
                {practices.find(({ id }) => id === place.practiceId)?.name ?? place.practiceId}
              </InlineLink>{' '}
              in {other?.metadata.displayName ?? place.model} ({place.topic})
            </li>
          );
        })}
      </ul>
    </>
  );
}
