import React, { useMemo } from 'react';
import { inlineOfParams, inlineParams } from '../../../core/slo/inline/inlineParams';
import { readInline } from '../../../core/slo/inline/readInline';
import { useUrlParams } from '../useUrlParams';
import { InlineContent } from './InlineContent';
import { NothingInAddress } from './NothingInAddress';

/** The page of an SLO that is written into a panel's options; the address holds it. */
export default function InlinePage() {
  const [params, change] = useUrlParams();
  // The SLO stays the same while explanation, range and picture change.
  const inline = new URLSearchParams(inlineParams(inlineOfParams(params))).toString();
  const result = useMemo(() => readInline(inlineOfParams(new URLSearchParams(inline))), [inline]);
  return result.kind === 'slo' ? (
    <InlineContent slo={result.slo} params={params} onChange={change} />
  ) : (
    <NothingInAddress />
  );
}
