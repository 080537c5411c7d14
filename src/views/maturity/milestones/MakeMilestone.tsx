import { Alert, Button, Field, Input, Modal } from '@grafana/ui';
import React, { useId, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { FrozenFacts } from './FrozenFacts';
import { madeProblemWords, madeWords } from './madeWords';
import { buttonWords, makingWords } from './makingWords';
import { proposedDay } from './proposedDay';
import { proposedName } from './proposedName';
import { SourceTroubles } from './SourceTroubles';
import { useMakeMilestone } from './useMakeMilestone';

interface Props {
  open: OpenAssessment;
  milestones: readonly Milestone[];
  /** The day it is now, as ISO day. */
  today: () => string;
  onClose: () => void;
}

/** Keeps the assessment as it is now under a name: says before what is kept, and after what follows. */
export function MakeMilestone({ open, milestones, today, onClose }: Props) {
  const nameId = useId();
  const dateId = useId();
  const [date, setDate] = useState(() => proposedDay(open.assessment, today()));
  const [name, setName] = useState(() =>
    proposedName(
      date,
      milestones.map(({ displayName }) => displayName)
    )
  );
  const { making, make, keep } = useMakeMilestone(open, today);
  const result = making.step === 'ended' ? making.result : undefined;
  if (result?.kind === 'made') {
    return (
      <Modal title="Milestone made" isOpen onDismiss={onClose}>
        <p>{madeWords(result)}</p>
        <Modal.ButtonRow>
          <Button onClick={onClose}>Close</Button>
        </Modal.ButtonRow>
      </Modal>
    );
  }
  const problem = result && madeProblemWords(result);
  const isBusy = making.step === 'reading' || making.step === 'making';
  return (
    <Modal title="Make milestone" isOpen onDismiss={onClose}>
      <Field label="Name" htmlFor={nameId}>
        <Input id={nameId} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      </Field>
      <Field label="Day that the answers stand for" htmlFor={dateId}>
        <Input
          id={dateId}
          type="date"
          max={today()}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      </Field>
      <FrozenFacts open={open} />
      {problem && (
        <Alert severity="warning" title={problem.title}>
          {problem.text}
        </Alert>
      )}
      {making.step === 'asking' && <SourceTroubles troubles={making.troubles} />}
      <p role="status">{makingWords(making)}</p>
      <Modal.ButtonRow>
        <Button variant="secondary" fill="outline" onClick={onClose}>
          Cancel
        </Button>
        {making.step === 'asking' && (
          <Button variant="secondary" onClick={() => void keep(name, date, making.evidence)}>
            Make it all the same
          </Button>
        )}
        <Button disabled={isBusy} icon={isBusy ? 'spinner' : undefined} onClick={() => make(name, date)}>
          {buttonWords[making.step]}
        </Button>
      </Modal.ButtonRow>
    </Modal>
  );
}
