import { Alert } from '@grafana/ui';
import React from 'react';
import type { TextProblem } from '../../core/interchange/textProblem';
import { foreignWords } from '../../views/words/foreignWords';

const SHOWN = 50;

interface Props {
  problems: readonly TextProblem[];
  /** What of other formats is not kept as it stands. */
  losses: readonly TextProblem[];
  /** What is taken as it stands, though nobody can read it. */
  faults: readonly TextProblem[];
}

/** What of the text is left out and why, and what is taken over in another way, each with its line. */
export function ReadProblems({ problems, losses, faults }: Props) {
  return (
    <>
      {problems.length > 0 && (
        <Alert
          severity="error"
          title={
            problems.length === 1 ? 'One thing cannot be imported' : `${problems.length} things cannot be imported`
          }
        >
          <p>Each is left out until it is corrected; all else can be imported.</p>
          <PlacesList places={problems} />
        </Alert>
      )}
      {faults.length > 0 && (
        <Alert
          severity="warning"
          title={
            faults.length === 1
              ? 'One thing cannot be read, and is taken as it stands'
              : `${faults.length} things cannot be read, and are taken as they stand`
          }
        >
          <p>No figure rests on this. Correct it in the text, so that pages can show it.</p>
          <PlacesList places={faults} />
        </Alert>
      )}
      {losses.length > 0 && (
        <Alert
          severity="info"
          title={
            losses.length === 1 ? 'One thing is read in another way' : `${losses.length} things are read in another way`
          }
        >
          <p>Another tool wrote this. Check what follows before you import; all else is kept.</p>
          <PlacesList places={losses} />
        </Alert>
      )}
    </>
  );
}

function PlacesList({ places }: { places: readonly TextProblem[] }) {
  return (
    <>
      <ul style={{ paddingLeft: 16, overflowWrap: 'anywhere' }}>
        {places.slice(0, SHOWN).map((place, index) => (
          <li key={`${place.line} ${place.path} ${place.code} ${index}`}>{foreignWords(place)}</li>
        ))}
      </ul>
      {places.length > SHOWN && <p>And {places.length - SHOWN} more.</p>}
    </>
  );
}
