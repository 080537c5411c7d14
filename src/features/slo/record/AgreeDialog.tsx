import { Text } from '@grafana/ui';
import React, { useState } from 'react';
import { parseNames } from '../../../core/documents/parseNames';
import { type Agreement, type Role, roles } from '../../../core/documents/record/agreementSchema';
import { withAgreement } from '../../../core/documents/record/editRecord';
import { ActDialog } from './ActDialog';
import { roleWords } from './recordWords';
import { TextAnswer } from './TextAnswer';
import type { RecordEdit } from './useRecordEdit';

interface Props {
  agreement: Agreement | undefined;
  /** Who agreed to the definition as it is now; empty where it has changed since. */
  isReopened: boolean;
  edit: RecordEdit;
  onClose: () => void;
}

/** Which roles agree to the definition as it is now. */
export function AgreeDialog({ agreement, isReopened, edit, onClose }: Props) {
  const [named, setNamed] = useState<Partial<Record<Role, string>>>(() =>
    isReopened ? {} : Object.fromEntries(roles.map((role) => [role, agreement?.[role]?.by ?? '']))
  );
  const [attended, setAttended] = useState('');
  return (
    <ActDialog
      title="Agree to this SLO"
      act="Write down the agreement"
      edit={edit}
      lacks={roles.some((role) => named[role]?.trim()) ? undefined : 'Name at least one of them.'}
      change={(resource) =>
        withAgreement(resource, agreement, named, { at: new Date().toISOString(), attended: parseNames(attended) })
      }
      onClose={onClose}
    >
      <Text element="p" color="secondary">
        They agree to objective, window and indicator as they are now: a change of those reopens the agreement. Names of
        roles or teams, not of people; leave empty who has not agreed yet.
      </Text>
      {roles.map((role) => (
        <TextAnswer
          key={role}
          label={roleWords[role]}
          value={named[role] ?? ''}
          placeholder={agreement?.[role]?.by ?? 'e.g. the team’s name'}
          onChange={(by) => setNamed((before) => ({ ...before, [role]: by }))}
        />
      ))}
      <TextAnswer
        label="Who attended"
        description="Roles or teams, with commas between them."
        value={attended}
        onChange={setAttended}
      />
    </ActDialog>
  );
}
