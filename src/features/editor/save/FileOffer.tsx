import { Alert, Button, ClipboardButton } from '@grafana/ui';
import React from 'react';

interface Props {
  fileName: string;
  fileText: string;
  diff: string;
}

/** A document that is kept outside of Grafana: the changed file to be put where it comes from. */
export function FileOffer({ fileName, fileText, diff }: Props) {
  return (
    <Alert severity="info" title="This document is kept outside of Grafana, so nothing was written">
      <p>Put the changed file where the document comes from. These lines differ:</p>
      <pre tabIndex={0}>{diff}</pre>
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
