import { Alert, Button, Modal, Stack, useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useState } from 'react';
import type { Resource } from '../../../core/documents/resource';
import { recordText } from './RecordPart';
import type { RecordEdit } from './useRecordEdit';

interface Props {
  title: string;
  /** On the button. */
  act: string;
  edit: RecordEdit;
  /** What is missing before it can be written; undefined where nothing is. */
  lacks: string | undefined;
  change: (resource: Resource) => Resource;
  onClose: () => void;
  children: ReactNode;
}

/** Something that people decided, to be written into the record. What was typed goes by `Cancel` or the cross alone. */
export function ActDialog({ title, act, edit, lacks, change, onClose, children }: Props) {
  const text = useStyles2(recordText);
  const [isTouched, setIsTouched] = useState(false);
  const submit = async () => {
    if (lacks === undefined && (await edit.write(change))) {
      onClose();
    }
  };
  return (
    <Modal isOpen title={title} closeOnEscape={!isTouched} closeOnBackdropClick={!isTouched} onDismiss={onClose}>
      <form
        noValidate
        aria-label={title}
        className={text}
        onChange={() => setIsTouched(true)}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack direction="column" gap={2}>
          {children}
          {edit.error !== undefined && <Alert severity="error" title={edit.error} />}
        </Stack>
        <Modal.ButtonRow>
          {lacks !== undefined && <span role="status">{lacks}</span>}
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={edit.running || lacks !== undefined}>
            {edit.running ? 'Saving…' : act}
          </Button>
        </Modal.ButtonRow>
      </form>
    </Modal>
  );
}
