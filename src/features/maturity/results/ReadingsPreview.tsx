import { Alert, Button } from '@grafana/ui';
import React, { useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { ManualReading, ManualSignals } from '../../../core/maturity/assessment/manualReading';
import { entryOf, listEntries } from '../../../core/maturity/assessment/nestedMap';
import { signalOfKey } from '../../../core/maturity/evidence/signalOfKey';
import { takeReadings } from '../../../core/maturity/results/takeReadings';
import { dayWords } from '../../../views/maturity/milestones/dayWords';
import { handResultWords } from '../../../views/maturity/practice/handResultWords';
import { signalWords } from '../../../views/maturity/practice/evidenceWords';
import { teamName } from '../../../views/maturity/teamName';
import { StackedCell } from '../../../views/table/StackedCell';
import { StackedRow } from '../../../views/table/StackedRow';
import { StackedTable } from '../../../views/table/StackedTable';

interface Props {
  open: OpenAssessment;
  /** Those of the text that differ from what is here. */
  readings: ManualSignals;
}

/** Readings by hand of the text beside those here; they are no drafts, and are written at once. */
export function ReadingsPreview({ open, readings }: Props) {
  const { assessment, actions, readOnly } = open;
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const listed = listEntries(readings);
  const save = async () => {
    setSaving(true);
    const words = handResultWords(await actions.change(takeReadings(assessment.name, readings)));
    setSaving(false);
    setFailure(words);
  };
  const signalOf = (key: string) => signalOfKey(assessment.model.spec.signals, key);
  const words = (id: string, given: ManualReading | undefined) =>
    given === undefined
      ? 'none'
      : `${signalWords({ status: 'known', reading: given.reading }, signalOf(id))}, ${dayWords(given.date)}${given.note === undefined ? '' : `: ${given.note}`}`;
  return (
    <>
      <StackedTable
        caption="Readings by hand that will change"
        heads={['Signal', 'Team', 'Now', 'Then']}
        belowWidth={600}
      >
        {listed.map(({ outer: id, inner: team, value }) => (
          <StackedRow key={`${id} ${team}`} head={signalOf(id)?.means ?? id}>
            <StackedCell label="Team">{teamName(assessment, team)}</StackedCell>
            <StackedCell label="Now">{words(id, entryOf(assessment.manualSignals, id, team))}</StackedCell>
            <StackedCell label="Then">{words(id, value)}</StackedCell>
          </StackedRow>
        ))}
      </StackedTable>
      {failure !== undefined && <Alert severity="warning" title={failure} />}
      {readOnly === undefined && (
        <div>
          <Button variant="secondary" disabled={isSaving} onClick={() => void save()}>
            Save {listed.length} {listed.length === 1 ? 'reading' : 'readings'} by hand
          </Button>
        </div>
      )}
    </>
  );
}
