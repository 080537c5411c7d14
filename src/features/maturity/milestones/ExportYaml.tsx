import { Button } from '@grafana/ui';
import React, { useState } from 'react';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { milestoneResults } from '../../../core/maturity/results/makeResults';
import { downloadText } from '../../../views/table/downloadText';

/** Gives the results of a milestone as YAML; what writes it is fetched only then. */
export function ExportYaml({ milestone }: { milestone: Milestone }) {
  const [hasFailed, setHasFailed] = useState(false);
  const download = async () => {
    try {
      const { formatResults } = await import(
        /* webpackChunkName: "write-results" */ '../../../core/maturity/results/formatResults'
      );
      const results = milestoneResults(milestone);
      setHasFailed(false);
      downloadText(`${results.metadata.name}.yaml`, formatResults(results, 'yaml'), 'application/yaml');
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <Button variant="secondary" icon="download-alt" onClick={() => void download()}>
        Export as YAML
      </Button>
      {hasFailed && <span role="alert">The export could not be loaded: check the connection and try again.</span>}
    </>
  );
}
