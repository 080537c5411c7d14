import { Badge } from '@grafana/ui';
import React from 'react';
import { serviceUrl, sloUrl } from '../../app/links';
import type { JudgedDependency, JudgedService } from '../../core/services/judgeDependencies';
import { formatSli } from '../../views/format/formatSli';
import { formatTarget } from '../../views/format/formatTarget';
import { InlineLink } from '../../views/links/InlineLink';
import { StackedCell } from '../../views/table/StackedCell';
import { StackedRow } from '../../views/table/StackedRow';
import { StackedTable } from '../../views/table/StackedTable';
import { longWindow } from '../../views/words/windowWords';
import { standingLook, strengthWords } from './serviceWords';

/** Dependencies with what they promise and what they delivered. */
export function DependenciesTable({ judged: { dependencies, ceiling } }: { judged: JudgedService }) {
  return (
    <>
      <StackedTable
        caption="Dependencies"
        heads={['Dependency', 'How', 'Promised', 'Delivered', 'So']}
        belowWidth={640}
      >
        {dependencies.map((one, index) => (
          <StackedRow key={index} head={<Name judged={one} />}>
            <StackedCell label="How">{strengthWords(one)}</StackedCell>
            <StackedCell label="Promised">{one.target === undefined ? '' : formatTarget(one.target)}</StackedCell>
            <StackedCell label="Delivered">{deliveredWords(one)}</StackedCell>
            <StackedCell label="So">
              <Badge {...standingLook[one.standing]} />
            </StackedCell>
          </StackedRow>
        ))}
      </StackedTable>
      {ceiling && (
        <p>
          Its hard dependencies delivered {formatSli(ceiling.ratio, 0.999)} together, if they fail independently: more
          than that it can hardly promise.
          {ceiling.unknown.length > 0 &&
            ` Not known, so it may be less: ${ceiling.unknown.map(({ name }) => name).join(', ')}.`}
        </p>
      )}
    </>
  );
}

function Name({ judged: { name, slo, dependency } }: { judged: JudgedDependency }) {
  if (slo === undefined) {
    return (
      <>
        {name} {dependency.slo !== undefined && <>(there is no SLO {dependency.slo})</>}
      </>
    );
  }
  return (
    <>
      <InlineLink href={sloUrl(slo.ref)}>{name}</InlineLink> of{' '}
      <InlineLink href={serviceUrl(slo.service)}>{slo.service}</InlineLink>
    </>
  );
}

function deliveredWords({ slo, target = 0.999, actual }: JudgedDependency): string {
  return slo === undefined ? '' : `${formatSli(actual, target)} (${longWindow(slo.window)})`;
}
