import React from 'react';
import { useFormContext } from 'react-hook-form';
import type { Folder } from '../../../adapters/documents/documentStore';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { PickField } from '../fields/PickField';
import type { FormValues } from '../formValues';
import { isWritable } from '../../../core/documents/isWritable';
import { Section } from './Section';

interface Props {
  documents: readonly LoadedDocument[];
  folders: readonly Folder[];
}

const NEW_DOCUMENT = 'A new document';

/** Where a new SLO is written: into a document that exists, or a new one in a folder. */
export function SaveSection({ documents, folders }: Props) {
  const { documentUid, folderUid } = useFormContext<FormValues>().watch();
  const writable = documents.filter(isWritable);
  const chosen = writable.find(({ uid }) => uid === documentUid);
  const folder = folders.find(({ uid }) => uid === folderUid);
  // Where the folders could not be read, the root is tried.
  const rootIsOffered = folders.find(({ uid }) => uid === '')?.canSave ?? true;
  return (
    <Section
      title="Save"
      summary={chosen ? `to ${chosen.title}` : `as a new document in ${folder?.title ?? 'a folder'}`}
      fields={['documentUid', 'folderUid']}
    >
      <PickField
        name="documentUid"
        label="Document"
        description="A document is a Grafana dashboard that holds the SLOs of a service and shows them."
        placeholder={NEW_DOCUMENT}
        clearable
        options={writable.map(({ uid, title, folderTitle }) => ({
          value: uid,
          label: title,
          description: folderTitle || 'Dashboards',
        }))}
      />
      {!chosen && (
        <PickField
          name="folderUid"
          label="Folder"
          placeholder={rootIsOffered ? 'Dashboards' : 'Choose a folder'}
          description={rootIsOffered ? undefined : 'Folders that you may save in.'}
          clearable={rootIsOffered}
          options={folders
            .filter(({ canSave, uid }) => canSave && uid !== '')
            .map(({ uid, title }) => ({ value: uid, label: title }))}
        />
      )}
    </Section>
  );
}
