import { LoadingPlaceholder } from '@grafana/ui';
import React, { type ComponentType, type FunctionComponent, useLayoutEffect, useState } from 'react';

/**
 * A component whose code is fetched when it is first drawn. As `React.lazy`, but drawn as soon as the code is there: what a
 * Suspense boundary has waited for, React holds back until its fallback was seen for 300 ms. What cannot be fetched is thrown.
 */
export function whenLoaded(
  fetchCode: () => Promise<{ default: ComponentType }>,
  placeholder: string
): FunctionComponent {
  let known: ComponentType | undefined;
  return function WhenLoaded() {
    const [{ Loaded, failure }, setState] = useState<{ Loaded?: ComponentType; failure?: { error: unknown } }>({
      Loaded: known,
    });
    useLayoutEffect(() => {
      if (known === undefined) {
        fetchCode().then(
          (code) => {
            known = code.default;
            setState({ Loaded: known });
          },
          (error: unknown) => setState({ failure: { error } })
        );
      }
    }, []);
    if (failure) {
      throw failure.error;
    }
    return Loaded ? <Loaded /> : <LoadingPlaceholder text={placeholder} />;
  };
}
