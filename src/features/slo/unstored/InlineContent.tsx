import React, { useMemo } from 'react';
import { PageFrame } from '../../../app/PageFrame';
import type { Slo } from '../../../core/slo/slo';
import type { UrlChange } from '../useUrlParams';
import { UnstoredBudget } from './UnstoredBudget';

interface Props {
  slo: Slo;
  params: URLSearchParams;
  onChange: (change: UrlChange) => void;
}

/** An SLO that is written into a panel, under the panel's title. */
export function InlineContent({ slo: written, params, onChange }: Props) {
  const title = params.get('title') || written.displayName;
  const slo = useMemo(() => ({ ...written, displayName: title }), [written, title]);
  return (
    <PageFrame title={title} subtitle="Written into a panel of a dashboard: edit the panel to change it.">
      <UnstoredBudget slo={slo} params={params} onChange={onChange} />
    </PageFrame>
  );
}
