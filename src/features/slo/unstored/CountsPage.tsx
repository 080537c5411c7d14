import React, { useMemo } from 'react';
import { useLocation } from 'react-router';
import { stepsOfParams } from '../../../core/slo/counts/stepsParams';
import { CountsContent } from './CountsContent';
import { NothingInAddress } from './NothingInAddress';

/** The page of an error budget that a panel counted from its own queries; the address holds the counts. */
export default function CountsPage() {
  const { hash } = useLocation();
  const brought = useMemo(() => {
    const params = new URLSearchParams(hash.slice(1));
    const steps = stepsOfParams(params);
    const text = (name: string) => params.get(name) ?? '';
    return (
      steps && {
        steps,
        title: text('title') || 'Error budget',
        badFrom: text('badFrom'),
        totalFrom: text('totalFrom'),
        failed: text('failed'),
      }
    );
  }, [hash]);
  return brought === undefined ? <NothingInAddress /> : <CountsContent {...brought} />;
}
