import { Button, Stack, Text } from '@grafana/ui';
import React from 'react';
import type { Judged } from '../../../core/maturity/compare/judged';
import { cleanJson } from '../../../core/documents/cleanJson';
import type { MadeResults } from '../../../core/maturity/results/makeResults';
import { resultsToCsv } from '../../../core/maturity/results/resultsToCsv';
import { downloadText } from '../../../views/table/downloadText';
import { YamlButton } from './YamlButton';

interface Props {
  judged: Judged;
  results: MadeResults;
}

/** The answers and readings by hand as files: CSV for a sheet, JSON and YAML to be read in again. */
export function ExportButtons({ judged, results }: Props) {
  const { name } = results.metadata;
  return (
    <Stack gap={0.5} alignItems="center" wrap="wrap">
      <Text variant="bodySmall" color="secondary">
        Answers as
      </Text>
      <Button
        size="sm"
        variant="secondary"
        icon="download-alt"
        aria-label="Export answers as CSV"
        onClick={() => downloadText(`${name}.csv`, resultsToCsv(judged, results.spec.manualSignals), 'text/csv')}
      >
        CSV
      </Button>
      <Button
        size="sm"
        variant="secondary"
        icon="download-alt"
        aria-label="Export answers as JSON"
        onClick={() =>
          downloadText(`${name}.json`, `${JSON.stringify(cleanJson(results), null, 2)}\n`, 'application/json')
        }
      >
        JSON
      </Button>
      <YamlButton results={results} />
    </Stack>
  );
}
