import { css } from '@emotion/css';
import { Button, ClipboardButton, Modal, useStyles2 } from '@grafana/ui';
import React from 'react';
import { downloadText } from '../../views/table/downloadText';

/** The text to look at, to copy and to keep as a file. */
export function ExportedText({ text, fileName }: { text: string; fileName: string }) {
  const styles = useStyles2(getStyles);
  return (
    <>
      <pre className={styles.text} tabIndex={0} aria-label="Exported text">
        {text}
      </pre>
      <Modal.ButtonRow>
        <ClipboardButton variant="secondary" icon="copy" getText={() => text}>
          Copy
        </ClipboardButton>
        {/* Its file's name may be wider than a phone. */}
        <Button icon="download-alt" title={fileName} onClick={() => downloadText(fileName, text, 'application/yaml')}>
          Download
        </Button>
      </Modal.ButtonRow>
    </>
  );
}

const getStyles = () => ({
  text: css({ margin: 0, maxHeight: '40vh', overflow: 'auto', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
});
