import { Button } from '@grafana/ui';
import React from 'react';

interface Props {
  isDefined: boolean;
  onEdit: () => void;
}

/** The way to the form of a service or a team. */
export function EditButton({ isDefined, onEdit }: Props) {
  return (
    <Button icon="pen" variant="secondary" onClick={onEdit}>
      {isDefined ? 'Edit' : 'Define'}
    </Button>
  );
}
