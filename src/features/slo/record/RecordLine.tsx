import { Alert, Text } from '@grafana/ui';
import React, { useMemo } from 'react';
import { sloUrl } from '../../../app/links';
import { isSloNamed } from '../../../core/documents/isSloNamed';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { agreementState } from '../../../core/documents/record/agreementState';
import { readSloRecord } from '../../../core/documents/record/readSloRecord';
import { stageOf } from '../../../core/documents/record/stageOf';
import type { Slo } from '../../../core/slo/slo';
import { InlineLink } from '../../../views/links/InlineLink';
import { stageMarks } from '../../../views/words/stageMarks';
import { agreementWords } from './agreementWords';
import { isoDay } from './isoDay';
import { momentDay } from './momentDay';

interface Props {
  document: LoadedDocument;
  slo: Slo;
  nowMs: number;
  timeZone: string;
}

/** Who stands behind the SLO, in a line that leads to its record; a retired one says that it is held to no more. */
export function RecordLine({ document, slo, nowMs, timeZone }: Props) {
  const resource = document.resources.find(isSloNamed(slo.ref.name));
  const read = useMemo(() => resource && readSloRecord(resource), [resource]);
  if (resource === undefined || read === undefined) {
    return null;
  }
  const { life, agreement, revisions, reviewBy } = read.record;
  const stage = stageOf(life, nowMs);
  if (stage?.stage === 'retired') {
    const title = `Retired since ${momentDay(stage.at, timeZone)}: no longer held to, and counted in no list. Its history stays.`;
    return <Alert severity="info" title={title} />;
  }
  const mark = stage && stageMarks[stage.stage];
  const isLate = reviewBy !== undefined && reviewBy < isoDay(nowMs, timeZone);
  const words = [
    mark && `${mark} since ${momentDay(stage.at, timeZone)}`,
    agreementWords(agreementState(agreement, resource.spec), { agreement, revisions }, timeZone),
    reviewBy && `${isLate ? 'review was due by' : 'next review'} ${momentDay(reviewBy, timeZone)}`,
  ];
  return (
    <Text color="secondary">
      <InlineLink href={sloUrl(slo.ref, { tab: 'record' })}>{words.filter(Boolean).join(' · ')}</InlineLink>
    </Text>
  );
}
