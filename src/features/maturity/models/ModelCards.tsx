import { Alert, Grid } from '@grafana/ui';
import React from 'react';
import type { BuiltinModel } from '../../../core/maturity/models/builtinModels';
import { ModelCard } from './ModelCard';
import { builtinOf, useBuiltinModels } from './useBuiltinModels';

/** The built-in models side by side; what only the model itself knows comes when it is loaded. */
export function ModelCards({ builtins }: { builtins: readonly BuiltinModel[] }) {
  const loaded = useBuiltinModels();
  return (
    <>
      {Object.values(loaded).includes('failed') && (
        <Alert severity="warning" title="Some of the built-in models could not be loaded">
          Check the connection, then reload the page.
        </Alert>
      )}
      <Grid gap={2} minColumnWidth={44}>
        {builtins.map((builtin) => (
          <ModelCard key={builtin.id} builtin={builtin} model={builtinOf(loaded, builtin.id)} />
        ))}
      </Grid>
    </>
  );
}
