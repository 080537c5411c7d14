import { EmptyState, LinkButton } from '@grafana/ui';
import React from 'react';
import { overviewUrl } from '../../../app/links';
import { PageFrame } from '../../../app/PageFrame';

/** An address that was not made by a panel, or was cut on its way. */
export function NothingInAddress() {
  return (
    <PageFrame title="Error budget of a panel">
      <EmptyState
        variant="not-found"
        message="This address does not hold a whole error budget"
        button={<LinkButton href={overviewUrl()}>Go to the SLOs</LinkButton>}
      >
        Open it from its panel: the number in the panel leads here.
      </EmptyState>
    </PageFrame>
  );
}
