import { Button, Stack } from '@grafana/ui';
import React from 'react';
import type { MaturityModel } from '../../../core/maturity/modelSchema';
import { ModelPractice } from './ModelPractice';
import type { BuiltinsLoaded } from './useBuiltinModels';

interface Props {
  model: MaturityModel;
  builtins: BuiltinsLoaded;
  /** Id of the practice that is open. */
  open: string | undefined;
  onOpen: (practiceId: string | undefined) => void;
}

/** Dimensions with their practices, each of which opens. */
export function ModelDimensions({ model, builtins, open, onOpen }: Props) {
  return (
    <>
      {model.spec.dimensions.map((dimension) => (
        <section key={dimension.id} aria-label={dimension.name}>
          <h4>{dimension.name}</h4>
          {dimension.note !== undefined && <p>{dimension.note}</p>}
          <Stack direction="column" gap={0.5} alignItems="stretch">
            {dimension.practices.map((practice) => {
              const isOpen = practice.id === open;
              return (
                <div key={practice.id}>
                  <Button
                    variant="secondary"
                    fill="text"
                    icon={isOpen ? 'angle-down' : 'angle-right'}
                    aria-expanded={isOpen}
                    onClick={() => onOpen(isOpen ? undefined : practice.id)}
                  >
                    {practice.name}
                  </Button>
                  {isOpen && <ModelPractice {...{ model, dimension, practice, builtins }} />}
                </div>
              );
            })}
          </Stack>
        </section>
      ))}
    </>
  );
}
