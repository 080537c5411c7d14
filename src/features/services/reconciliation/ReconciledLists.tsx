import { LinkButton } from '@grafana/ui';
import React from 'react';
import { defineUrl, serviceUrl } from '../../../app/links';
import type { Reconciled } from '../../../core/services/reconcile';
import { InlineLink } from '../../../views/links/InlineLink';
import { StackedCell } from '../../../views/table/StackedCell';
import { StackedRow } from '../../../views/table/StackedRow';
import { StackedTable } from '../../../views/table/StackedTable';

interface Props {
  reconciled: Reconciled;
  dataSourceUid: string;
  label: string;
  canDefine: boolean;
}

/** What differs, a row each, with what can be done about it. */
export function ReconciledLists({ reconciled, dataSourceUid, label, canDefine }: Props) {
  const { notDefined, silent, running } = reconciled;
  return (
    <>
      <p>
        By <code>{label}</code> in the last six hours: {running.length} defined {running.length === 1 ? 'runs' : 'run'},{' '}
        {notDefined.length} {notDefined.length === 1 ? 'runs' : 'run'} but {notDefined.length === 1 ? 'is' : 'are'} not
        defined here, {silent.length} {silent.length === 1 ? 'is' : 'are'} defined but silent.
      </p>
      {notDefined.length + silent.length > 0 && (
        <StackedTable caption="What differs" heads={['Service', 'What differs', 'To do']} belowWidth={520}>
          {notDefined.map((value) => (
            <StackedRow key={`value ${value}`} head={value}>
              <StackedCell>runs, not defined here</StackedCell>
              <StackedCell>
                {canDefine && (
                  <LinkButton
                    size="sm"
                    variant="secondary"
                    icon="plus"
                    href={defineUrl(dataSourceUid, label, value)}
                    aria-label={`Define ${value}`}
                  >
                    Define
                  </LinkButton>
                )}
              </StackedCell>
            </StackedRow>
          ))}
          {silent.map(({ name, displayName }) => (
            <StackedRow key={`service ${name}`} head={<InlineLink href={serviceUrl(name)}>{displayName}</InlineLink>}>
              <StackedCell>defined, but no {label} has its name or meets its conditions</StackedCell>
              <StackedCell>Retire it, or look why nothing is scraped.</StackedCell>
            </StackedRow>
          ))}
        </StackedTable>
      )}
    </>
  );
}
