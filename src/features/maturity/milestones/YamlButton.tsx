import { Button } from '@grafana/ui';
import React, { useState } from 'react';
import type { AssessmentResults } from '../../../core/maturity/results/resultsSchema';
import { downloadText } from '../../../views/table/downloadText';

/** The answers as YAML; what writes it is fetched only then. */
export function YamlButton({ results }: { results: AssessmentResults }) {
  const [hasFailed, setHasFailed] = useState(false);
  const download = () =>
    downloadYaml(results).then(
      () => setHasFailed(false),
      () => setHasFailed(true)
    );
  return (
    <>
      <Button
        size="sm"
        variant="secondary"
        icon="download-alt"
        aria-label="Export answers as YAML"
        onClick={() => void download()}
      >
        YAML
      </Button>
      {hasFailed && <span role="alert">The export could not be loaded: check the connection and try again.</span>}
    </>
  );
}

async function downloadYaml(results: AssessmentResults): Promise<void> {
  const { formatResults } = await import(
    /* webpackChunkName: "write-results" */ '../../../core/maturity/results/formatResults'
  );
  downloadText(`${results.metadata.name}.yaml`, formatResults(results, 'yaml'), 'application/yaml');
}
