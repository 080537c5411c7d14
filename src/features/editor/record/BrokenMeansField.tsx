import React from 'react';
import { TextField } from '../fields/TextField';

/** What a breach means for users. */
export function BrokenMeansField() {
  return (
    <TextField
      name="brokenMeans"
      label="What broken means for them"
      rows={2}
      placeholder="e.g. The card is charged, and no ticket comes"
    />
  );
}
