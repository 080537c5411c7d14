import { Button, Stack } from '@grafana/ui';
import React, { useState } from 'react';
import { momentDay } from './momentDay';
import type { SloRecord } from '../../../core/documents/record/readSloRecord';
import { stageOf } from '../../../core/documents/record/stageOf';
import { FactList } from '../../../views/facts/FactList';
import { RecordPart } from './RecordPart';
import { stageWords } from './recordWords';
import { ReviewList } from './ReviewList';
import { ReviewDialog } from './ReviewDialog';
import { StageDialog } from './StageDialog';
import type { RecordEdit } from './useRecordEdit';

interface Props {
  record: SloRecord;
  /** Whether a part of what is written cannot be read. */
  isUnread: (path: string) => boolean;
  edit: RecordEdit | undefined;
  nowMs: number;
  timeZone: string;
}

type LifeRead = Pick<Props['record'], 'life' | 'reviewBy'>;

const UNREAD = 'what is written cannot be read';

/** The stage of an SLO's life, how it came there, and what reviews found. */
export function LifePart({ record: { life, reviews, reviewBy }, isUnread, edit, nowMs, timeZone }: Props) {
  const [dialog, setDialog] = useState<'stage' | 'review'>();
  const stage = stageOf(life, nowMs);
  const dayOf = (at: string) => momentDay(at, timeZone);
  const close = () => setDialog(undefined);
  return (
    <RecordPart
      title="Life and reviews"
      actions={
        edit && (
          <Stack gap={1}>
            <Button size="sm" variant="secondary" onClick={() => setDialog('stage')}>
              Change the stage
            </Button>
            <Button size="sm" variant="secondary" onClick={() => setDialog('review')}>
              Review
            </Button>
          </Stack>
        )
      }
    >
      <FactList facts={lifeFacts({ life, reviewBy, isUnread, nowMs }, dayOf)} />
      {isUnread('spec.reviews') && <p>Some of what is written of reviews cannot be read.</p>}
      <ReviewList reviews={reviews} dayOf={dayOf} />
      {dialog === 'stage' && edit && <StageDialog present={stage?.stage} edit={edit} onClose={close} />}
      {dialog === 'review' && edit && (
        <ReviewDialog stage={stage?.stage} reviewBy={reviewBy} edit={edit} onClose={close} />
      )}
    </RecordPart>
  );
}

/** The stage now, the day of the next review, and why the stages were reached. */
function lifeFacts(
  { life, reviewBy, isUnread, nowMs }: LifeRead & Pick<Props, 'isUnread' | 'nowMs'>,
  dayOf: (at: string) => string
): Array<[string, string]> {
  const stage = stageOf(life, nowMs);
  const noStage = isUnread('spec.life') ? UNREAD : 'not said';
  const noDay = isUnread('spec.reviewBy') ? UNREAD : 'no day set';
  return [
    ['Stage', stage ? `${stageWords[stage.stage].title} since ${dayOf(stage.at)}` : noStage],
    ['Next review', reviewBy ? dayOf(reviewBy) : noDay],
    ...[...life].reverse().flatMap(({ reason, ...entry }): Array<[string, string]> => {
      return reason ? [[`${stageWords[entry.stage].title}, ${dayOf(entry.at)}`, reason]] : [];
    }),
  ];
}
