import { Button, LinkButton } from '@grafana/ui';
import React, { useContext, useState } from 'react';
import type { AssessmentResults } from '../../../core/maturity/results/resultsSchema';
import { YamlExportContext } from './yamlExport';

/** The answers as YAML, or the way to where they can be had so. */
export function YamlButton({ results }: { results: AssessmentResults }) {
  const yaml = useContext(YamlExportContext);
  const [hasFailed, setHasFailed] = useState(false);
  if (yaml === undefined) {
    return null;
  }
  if (yaml.kind === 'elsewhere') {
    return (
      <LinkButton
        size="sm"
        variant="secondary"
        icon="external-link-alt"
        href={yaml.href}
        aria-label="Open the page that exports answers as YAML"
      >
        YAML
      </LinkButton>
    );
  }
  const download = () =>
    yaml.download(results).then(
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
