import { Alert } from '@grafana/ui';
import React, { useMemo } from 'react';
import { lintModel } from '../../../core/maturity/lintModel';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { FindingList } from './FindingList';
import { ModelDimensions } from './ModelDimensions';
import { ModelFacts } from './ModelFacts';
import type { BuiltinsLoaded } from './useBuiltinModels';

interface Props {
  model: MaturityModel;
  isOwn: boolean;
  builtins: BuiltinsLoaded;
  practice: string | undefined;
  onPractice: (practiceId: string | undefined) => void;
}

/** The model's facts and practices; of one's own also what its check found. */
export function ModelContent({ model, isOwn, builtins, practice, onPractice }: Props) {
  const findings = useMemo(() => lintModel(model).filter(({ severity }) => severity !== 'note'), [model]);
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return (
    <>
      {isOwn && findings.length > 0 && (
        <Alert
          severity={hasErrors ? 'error' : 'warning'}
          title={hasErrors ? 'No assessment can be made by this model yet' : 'The check of this model found something'}
        >
          <FindingList model={model} findings={findings} />
        </Alert>
      )}
      <ModelFacts model={model} />
      <ModelDimensions model={model} builtins={builtins} open={practice} onOpen={onPractice} />
    </>
  );
}
