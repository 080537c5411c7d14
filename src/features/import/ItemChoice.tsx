import { Field, Input, RadioButtonList } from '@grafana/ui';
import React, { useId } from 'react';
import type { ImportDecision } from '../../core/interchange/importChoices';
import type { PlannedDocument, PlannedItem } from '../../core/interchange/planImport';
import { newNameWords } from './planWords';

interface Props {
  item: PlannedItem;
  /** The definition, as its row names it. */
  title: string;
  blocked: PlannedDocument['blocked'];
  disabled: boolean;
  decide: (decision: ImportDecision | undefined) => void;
}

const KEEP = { value: 'keep' as const, label: 'Keep it as it is here' };
const REPLACE = { value: 'replace' as const, label: 'Replace it with the text' };
const RENAME = { value: 'rename' as const, label: 'Import under a new name' };

/** What becomes of a definition that is stored with other content. */
export function ItemChoice({ item: { decision, newName }, title, blocked, disabled, decide }: Props) {
  const name = useId();
  const options = optionsOf(newName !== undefined, blocked);
  if (options.length === 1) {
    return null;
  }
  const made = { keep: undefined, replace: { kind: 'replace' }, rename: newName && renamed(newName.proposal) } as const;
  return (
    <fieldset>
      <legend className="sr-only">What becomes of {title}</legend>
      <RadioButtonList
        name={name}
        value={decision?.kind ?? 'keep'}
        disabled={disabled}
        options={options}
        onChange={(kind) => decide(made[kind])}
      />
      {decision?.kind === 'rename' && newName && (
        <div style={{ marginTop: 8 }}>
          <NewNameField
            value={decision.name}
            problem={newName.problem}
            disabled={disabled}
            onChange={(typed) => decide(renamed(typed))}
          />
        </div>
      )}
    </fieldset>
  );
}

function renamed(name: string): ImportDecision {
  return { kind: 'rename', name };
}

/** Beside a document that may not be written there is a place; one that is a copy or broken is to be mended first. */
function optionsOf(mayBeNamed: boolean, blocked: Props['blocked']) {
  const isOpen = blocked === undefined;
  const hasPlace = isOpen || blocked === 'managed' || blocked === 'no-right';
  return [KEEP, ...(isOpen ? [REPLACE] : []), ...(mayBeNamed && hasPlace ? [RENAME] : [])];
}

interface NameProps {
  value: string;
  problem: NonNullable<PlannedItem['newName']>['problem'];
  disabled: boolean;
  onChange: (name: string) => void;
}

function NewNameField({ value, problem, disabled, onChange }: NameProps) {
  const id = useId();
  return (
    <Field
      noMargin
      label="New name"
      description="References to it in the text follow."
      invalid={problem !== undefined}
      error={problem && newNameWords[problem]}
    >
      <Input
        id={id}
        value={value}
        disabled={disabled}
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
