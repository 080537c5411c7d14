import { Alert, Combobox, type ComboboxOption, Field, Modal, Stack, useStyles2 } from '@grafana/ui';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import React, { useMemo, useState } from 'react';
import { useDocuments } from '../../adapters/documents/useDocuments';
import type { LoadedDocument } from '../../core/documents/loadedDocument';
import { chosenForExport, unreadSlos } from '../../core/interchange/chosenForExport';
import { EXPORT_FORMATS, exportText, type ExportFormat } from '../../core/interchange/exportText';
import type { Slo } from '../../core/slo/slo';
import { Placeholder } from '../../views/loading/Placeholder';
import { exportFormatTitles } from '../../views/words/exportLossWords';
import { ExportedText } from './ExportedText';
import { ExportLosses } from './ExportLosses';
import { contentWords, fileNameOf, sloNames } from './exportWords';

export interface ExportDialogProps {
  slos: readonly Slo[];
  /** Where one SLO of it is exported; undefined exports a list, of which those that cannot be read are named. */
  document?: LoadedDocument;
  onClose: () => void;
}

const OPTIONS: Array<ComboboxOption<ExportFormat>> = EXPORT_FORMATS.map((value) => ({
  value,
  label: exportFormatTitles[value],
}));

/** SLOs as a text in a format to choose, with what it cannot say before it. */
export default function ExportDialog({ slos: shown, document, onClose }: ExportDialogProps) {
  const styles = useStyles2(getStyles);
  const { state } = useDocuments();
  const [format, setFormat] = useState<ExportFormat>('headroom');
  // A list goes on being sorted behind the dialog.
  const [slos] = useState(shown);
  const [only, ...others] = slos;
  const title = only && others.length === 0 ? `Export “${only.displayName}”` : `Export ${slos.length} SLOs`;
  const documents = useMemo(
    () => (document ? [document, ...state.documents.filter(({ uid }) => uid !== document.uid)] : state.documents),
    [document, state.documents]
  );
  const { chosen, unread } = useMemo(() => {
    const { documents: found, unread: missing } = chosenForExport(
      slos.map(({ ref }) => ref),
      documents
    );
    const listed = documents.filter(({ copyOf }) => copyOf === undefined);
    return { chosen: found, unread: document ? missing : [...missing, ...listed.flatMap(unreadSlos)] };
  }, [slos, document, documents]);
  const { text, losses } = useMemo(() => exportText(chosen, format), [chosen, format]);
  const names = sloNames(unread, documents);
  return (
    <Modal isOpen title={title} onDismiss={onClose} className={styles.modal}>
      <Stack direction="column" gap={2}>
        <Field noMargin label="Format" htmlFor="export-format">
          <Combobox
            id="export-format"
            options={OPTIONS}
            value={format}
            onChange={(option: ComboboxOption<ExportFormat>) => setFormat(option.value)}
          />
        </Field>
        <p className={styles.content}>Chosen: {contentWords(chosen) || 'nothing'}.</p>
        {state.status === 'loading' ? (
          <Placeholder width="100%" height={240} />
        ) : (
          <>
            {names.length > 0 && (
              <Alert severity="warning" title="Left out, for they cannot be read or are not there">
                {names.join(', ')}
              </Alert>
            )}
            <ExportLosses losses={losses} format={format} documents={documents} isNothing={text === ''} />
            {text !== '' && <ExportedText text={text} fileName={fileNameOf(slos, format)} />}
          </>
        )}
      </Stack>
    </Modal>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  content: css({ margin: 0 }),
  modal: css({ width: 900, maxWidth: `calc(100% - ${theme.spacing(2)})` }),
});
