import React from 'react';
import { TextField } from '../fields/TextField';

/** What users are about: the SLO stands for one step of it. */
export function JourneyFields() {
  return (
    <>
      <TextField
        name="journey"
        label="Journey"
        placeholder="e.g. Buy a ticket"
        description="What a user is about: the SLO stands for one step of it."
      />
      <TextField name="step" label="Step of the journey" placeholder="e.g. Pay" />
    </>
  );
}
