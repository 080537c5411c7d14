import { Alert, Button, ClipboardButton } from '@grafana/ui';
import React, { useState } from 'react';
import { dropUnreadable } from './keptDraft';

interface Props {
  draftKey: string;
  /** The draft as text. */
  text: string;
}

/** A draft that does not fit the form is not lost: its text can be had. */
export function UnreadableNote({ draftKey, text }: Props) {
  const [isDropped, setIsDropped] = useState(false);
  const drop = async () => setIsDropped(await dropUnreadable(draftKey));
  return isDropped ? null : (
    <Alert severity="warning" title="A draft of an earlier visit does not fit this form">
      <p>It was kept by another version of the app. Copy its text to take over what you need, then discard it.</p>
      <ClipboardButton size="sm" variant="secondary" icon="copy" getText={() => text}>
        Copy its text
      </ClipboardButton>{' '}
      <Button size="sm" variant="secondary" onClick={() => void drop()}>
        Discard it
      </Button>
    </Alert>
  );
}
