import { Alert, Button, ClipboardButton } from '@grafana/ui';
import React from 'react';
import { textDiff } from '../../../core/documents/textDiff';

interface Props {
  fileName: string;
  fileText: string;
  /** What is there now. */
  before: string;
  path: string;
}

/** A document that is kept outside of Grafana: the changed file to be put where it comes from. */
export function FileOffer({ fileName, fileText, before, path }: Props) {
  return (
    <Alert severity="info" title="This document is kept outside of Grafana, so nothing was written">
      <p>Put the changed file where the document comes from. These lines differ:</p>
      <pre tabIndex={0}>{textDiff(before, fileText, path)}</pre>
      <Button size="sm" icon="download-alt" onClick={() => download(fileName, fileText)}>
        Download {fileName}
      </Button>{' '}
      <ClipboardButton size="sm" variant="secondary" icon="copy" getText={() => fileText}>
        Copy the file
      </ClipboardButton>
    </Alert>
  );
}

function download(fileName: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
