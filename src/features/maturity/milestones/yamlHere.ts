import type { YamlExport } from '../../../views/maturity/milestones/yamlExport';
import { downloadText } from '../../../views/table/downloadText';

/** Answers as YAML on a page; what writes it is fetched only then. */
export const yamlHere: YamlExport = {
  kind: 'here',
  download: async (results) => {
    const { formatResults } = await import(
      /* webpackChunkName: "write-results" */ '../../../core/maturity/results/formatResults'
    );
    downloadText(`${results.metadata.name}.yaml`, formatResults(results, 'yaml'), 'application/yaml');
  },
};
