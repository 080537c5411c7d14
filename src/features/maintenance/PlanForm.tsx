import { Alert, Button, Field, FieldSet, Stack } from '@grafana/ui';
import React, { type SyntheticEvent, useState } from 'react';
import type { SloOption } from './chosenSlos';
import { PlanFields } from './PlanFields';
import { checkPlan, type PlanValues } from './planValues';
import { planProblemWords } from './planWords';
import { SloChoice } from './SloChoice';

/** What became of a plan: what is not saved stays in the form. */
export interface PlanOutcome {
  said: string;
  failures: readonly string[];
  /** References that stay chosen. */
  left: readonly string[];
}

interface Props {
  options: readonly SloOption[];
  zone: string;
  initial: PlanValues;
  onPlan: (values: PlanValues) => Promise<PlanOutcome>;
}

/** Plans one maintenance for several SLOs. What was typed stays until it is written. */
export function PlanForm({ options, zone, initial, onPlan }: Props) {
  const [values, setValues] = useState(initial);
  const [isChecked, setIsChecked] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [outcome, setOutcome] = useState<PlanOutcome>();
  const found = checkPlan(values, zone);
  const problems = isChecked ? found : {};
  const change = (some: Partial<PlanValues>) => {
    setOutcome(undefined);
    setValues((before) => ({ ...before, ...some }));
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(found).length > 0) {
      return;
    }
    setIsSaving(true);
    const result = await onPlan(values);
    setIsSaving(false);
    setOutcome(result);
    setIsChecked(result.failures.length > 0);
    setValues((before) => ({
      ...before,
      slos: result.left,
      reason: result.failures.length === 0 ? '' : before.reason,
    }));
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-label="Plan maintenance" noValidate>
      <FieldSet label="Plan maintenance">
        <Stack direction="column" gap={2}>
          <Field
            noMargin
            label="For which SLOs"
            {...(problems.slos && { invalid: true, error: planProblemWords[problems.slos] })}
          >
            <SloChoice
              options={options}
              chosen={values.slos}
              intoDocuments={values.repeat !== 'never'}
              onChange={(slos) => change({ slos })}
            />
          </Field>
          <PlanFields values={values} problems={problems} zone={zone} onChange={change} />
          {outcome !== undefined && outcome.failures.length > 0 && (
            <Alert severity="error" title="Not everything was saved. What you typed is kept.">
              {outcome.failures.map((failure) => (
                <p key={failure}>{failure}</p>
              ))}
            </Alert>
          )}
          {outcome !== undefined && outcome.said !== '' && <Alert severity="success" title={outcome.said} />}
          <div>
            <Button type="submit" disabled={isSaving}>
              {isSaving ? 'Saving…' : 'Plan maintenance'}
            </Button>
          </div>
        </Stack>
      </FieldSet>
    </form>
  );
}
