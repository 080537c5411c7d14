import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Folder } from '../../../adapters/documents/documentStore';
import { listDataSources } from '../../../adapters/measure/sources/listDataSources';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import type { Resource } from '../../../core/documents/resource';
import { FirstSteps } from '../first/FirstSteps';
import { JourneySection } from '../first/JourneySection';
import { ReviewSection } from '../first/ReviewSection';
import type { FormValues } from '../formValues';
import type { useCatalog } from '../useCatalog';
import { RecordSection } from '../record/RecordSection';
import { RevisionSection } from '../revision/RevisionSection';
import { MeasureSection } from './MeasureSection';
import { ObjectiveSection } from './ObjectiveSection';
import { OwnerSection } from './OwnerSection';
import type { Records } from './RecordsNote';
import { SaveSection } from './SaveSection';
import { SettingsSection } from './SettingsSection';

interface Props {
  catalog: ReturnType<typeof useCatalog>;
  records: Records | undefined;
  /** What helps to choose the target. */
  targetHelper: ReactNode;
  documents: readonly LoadedDocument[];
  folders: readonly Folder[];
  /** As it is stored; undefined for a new SLO. */
  stored: Resource | undefined;
  isNew: boolean;
  /** A team's first SLO: only what it needs, step by step. */
  isFirst: boolean;
  readOnly: boolean;
  /** Nothing can be typed meanwhile: it would be in neither the document nor the draft. */
  isSaving: boolean;
}

/** All that can be chosen for an SLO. */
export function FormSections({
  catalog,
  records,
  targetHelper,
  documents,
  folders,
  stored,
  isNew,
  isFirst,
  readOnly,
  isSaving,
}: Props) {
  const styles = useStyles2(getStyles);
  const fixed = readOnly || isSaving;
  const { kind, language } = useFormContext<FormValues>().watch();
  const isOfLoki = kind === 'logs' || (kind === 'free' && language === 'logql');
  return (
    <fieldset disabled={fixed} aria-busy={isSaving} className={styles.fieldset}>
      {isFirst && (
        <>
          <FirstSteps />
          <JourneySection />
        </>
      )}
      <MeasureSection
        documents={documents}
        dataSources={listDataSources(isOfLoki ? ['loki'] : undefined)}
        isNew={isNew && !readOnly}
        fixed={fixed}
        {...catalog}
      />
      <ObjectiveSection records={records} helper={targetHelper} />
      <OwnerSection documents={documents} nameFixed={!isNew} />
      <RevisionSection stored={stored} />
      {isFirst ? (
        <ReviewSection />
      ) : (
        <>
          <RecordSection />
          <SettingsSection />
        </>
      )}
      {isNew && !readOnly && <SaveSection documents={documents} folders={folders} />}
    </fieldset>
  );
}

const getStyles = () => ({
  fieldset: css({ border: 0, margin: 0, padding: 0, minWidth: 0 }),
});
