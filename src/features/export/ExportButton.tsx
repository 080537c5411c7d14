import { Button } from '@grafana/ui';
import React, { type ComponentType, useState } from 'react';
import type { ExportDialogProps } from './ExportDialog';

type Props = Omit<ExportDialogProps, 'onClose'> & { disabled?: boolean };

/** Opens the export; what writes the formats is fetched only then. */
export function ExportButton({ disabled, ...chosen }: Props) {
  const [Dialog, setDialog] = useState<ComponentType<ExportDialogProps>>();
  const [hasFailed, setHasFailed] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const open = () => {
    setIsOpen(true);
    import('./ExportDialog').then(
      (code) => {
        setHasFailed(false);
        setDialog(() => code.default);
      },
      () => setHasFailed(true)
    );
  };
  return (
    <>
      <Button variant="secondary" icon="share-alt" disabled={disabled} onClick={open}>
        Export
      </Button>
      {hasFailed && <span role="alert">The export could not be loaded: check the connection and try again.</span>}
      {isOpen && Dialog && <Dialog {...chosen} onClose={() => setIsOpen(false)} />}
    </>
  );
}
