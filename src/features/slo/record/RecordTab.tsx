import { Stack } from '@grafana/ui';
import React, { useMemo } from 'react';
import { isSloNamed } from '../../../core/documents/isSloNamed';
import { isWritable } from '../../../core/documents/isWritable';
import type { DocumentStore } from '../../../adapters/documents/documentStore';
import { editUrl } from '../../../app/links';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { agreementState } from '../../../core/documents/record/agreementState';
import { dueOf } from '../../../core/documents/record/dueOf';
import { missingFields } from '../../../core/documents/record/missingFields';
import { qualityList } from '../../../core/documents/record/qualityList';
import { readSloRecord } from '../../../core/documents/record/readSloRecord';
import { API_VERSION, type Resource } from '../../../core/documents/resource';
import { isMeasured } from '../../../core/slo/composite/composite';
import { recordsOf } from '../../../core/slo/records/periodRecords';
import type { Slo } from '../../../core/slo/slo';
import { FactList } from '../../../views/facts/FactList';
import { AgreementPart } from './AgreementPart';
import { LifePart } from './LifePart';
import { QualityPart } from './QualityPart';
import { responseFacts, userFacts } from './recordFacts';
import { RecordPart } from './RecordPart';
import { RecordState } from './RecordState';
import { RevisionsPart } from './RevisionsPart';
import { isoDay } from './isoDay';
import { VersionsPart } from './VersionsPart';
import { useRecordEdit } from './useRecordEdit';

interface Props {
  document: LoadedDocument;
  slo: Slo;
  store: DocumentStore;
  /** Whether the data source has a figure now; undefined while it is being asked. */
  hasFigure: boolean | undefined;
  /** Of the page's figures: a whole minute, before what was written since. */
  nowMs: number;
  timeZone: string;
}

/** An SLO is of its document: only while the document is read anew it may be gone. */
const NONE: Resource = { apiVersion: API_VERSION, kind: 'SLO', metadata: { name: 'none' }, spec: {} };

/** What people know of the SLO and agreed on: for whom it is, who acts, its life, reviews and revisions. */
export function RecordTab({ document, slo, store, hasFigure, nowMs: figuresMs, timeZone }: Props) {
  const { name } = slo.ref;
  const edit = useRecordEdit(document, name, store);
  const nowMs = Math.max(figuresMs, edit.knownMs);
  const resource = document.resources.find(isSloNamed(name)) ?? NONE;
  const { record, problems } = useMemo(() => readSloRecord(resource), [resource]);
  const agreement = agreementState(record.agreement, resource.spec);
  const { records: periods } = recordsOf(document.resources, name);
  const due = dueOf({ record, agreement, periods, nowMs, today: isoDay(nowMs, timeZone) });
  const mayWrite = isWritable(document);
  const isUnread = (part: string) => problems.some(({ path }) => path.startsWith(part));
  const shared = { isUnread, edit: mayWrite ? edit : undefined, timeZone };
  const [users, response] = [userFacts(record.record), responseFacts(record.record)];
  return (
    <Stack direction="column" gap={3}>
      <div>
        <RecordState
          problems={problems}
          due={due}
          missing={missingFields(record, slo)}
          editHref={mayWrite && isMeasured(slo) ? editUrl(slo.ref) : undefined}
          timeZone={timeZone}
        />
      </div>
      {users.length > 0 && (
        <RecordPart title="Users">
          <FactList facts={users} />
        </RecordPart>
      )}
      {response.length > 0 && (
        <RecordPart title="Response">
          <FactList facts={response} />
        </RecordPart>
      )}
      <AgreementPart agreement={record.agreement} state={agreement} {...shared} />
      <LifePart record={record} nowMs={nowMs} {...shared} />
      <QualityPart list={qualityList({ record, agreement, hasFigure })} />
      <RevisionsPart
        resource={resource}
        documentUid={document.uid}
        nowMs={nowMs}
        revisions={record.revisions}
        areAllRead={!isUnread('spec.revisions')}
        timeZone={timeZone}
      />
      {mayWrite && resource && <VersionsPart document={document} resource={resource} edit={edit} timeZone={timeZone} />}
    </Stack>
  );
}
