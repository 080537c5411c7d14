import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Checkbox, LinkButton, Stack, useStyles2 } from '@grafana/ui';
import React, { type SyntheticEvent, useState } from 'react';
import type { OpenAssessment } from '../../../adapters/maturity/assessmentState';
import type { ChangeResult } from '../../../adapters/maturity/changeStored';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { teamName } from '../../../views/maturity/teamName';
import { TitleField } from '../new/TitleField';
import { WorkFields } from '../new/WorkFields';
import { checkDetails } from './checkDetails';
import { detailsChange } from './detailsChange';
import { IntervalField } from './IntervalField';
import { SaveProblem } from './SaveProblem';
import { TeamChanges } from './TeamChanges';
import { useDetailsDraft } from './useDetailsDraft';

interface Props {
  open: OpenAssessment;
  /** Where services and teams are known from. */
  documents: readonly LoadedDocument[];
  /** There are no more documents than these. */
  isAllRead: boolean;
  /** ISO day of the last milestone. */
  lastDate: string | undefined;
  backUrl: string;
  onSaved: () => void;
}

/** All that can be said of an assessment besides its answers; it is written in one save, or stays in the form. */
export function DetailsForm({ open: { assessment, actions }, documents, isAllRead, ...props }: Props) {
  const { lastDate, backUrl, onSaved } = props;
  const styles = useStyles2(getStyles);
  const [nowMs] = useState(Date.now);
  const { before, values, elsewhere, change } = useDetailsDraft(assessment);
  const [isSaving, setSaving] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const [result, setResult] = useState<ChangeResult>();
  const problems = checkDetails(values, before);
  const errors = isChecked ? problems : {};
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(problems).length > 0) {
      return;
    }
    setSaving(true);
    const written = await actions.change(detailsChange(assessment.name, before, values));
    setSaving(false);
    setResult(written);
    if (written.kind === 'saved') {
      onSaved();
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <TitleField value={values.title} error={errors.title} onChange={(title) => change({ title })} />
      <WorkFields
        documents={documents}
        isAllRead={isAllRead}
        values={values}
        errors={errors}
        teamName={(team) => teamName(assessment, team)}
        onChange={change}
      />
      <TeamChanges assessment={assessment} teams={values.teams} />
      <IntervalField
        value={values.months}
        error={errors.months}
        modelMonths={assessment.model.spec.reassessEveryMonths}
        lastDate={lastDate}
        nowMs={nowMs}
        onChange={(months) => change({ months })}
      />
      <Checkbox
        className={styles.total}
        label="Show one total over all dimensions"
        description="One figure hides what differs between practices: leave it off unless somebody needs it."
        value={values.totalShown}
        onChange={(event) => change({ totalShown: event.currentTarget.checked })}
      />
      <SaveProblem result={result} elsewhere={elsewhere} />
      <Stack gap={1}>
        <Button type="submit" disabled={isSaving}>
          {isSaving ? 'Saving…' : 'Save details'}
        </Button>
        <LinkButton variant="secondary" href={backUrl}>
          Cancel
        </LinkButton>
      </Stack>
    </form>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  form: css({ maxWidth: theme.spacing(90) }),
  total: css({ marginBottom: theme.spacing(2) }),
});
