import { Text, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Place } from '../../../adapters/maturity/assessmentState';
import type { Assessment } from '../../../core/maturity/assessment/parseAssessment';
import { plainTable } from '../../table/plainTable';
import { PlaceButton } from '../PlaceButton';
import { teamName } from '../teamName';
import { gapRows } from './gapRows';

interface Props {
  assessment: Assessment;
  onOpen: (place: Place) => void;
}

/** How far each practice is from the level that its team wants to reach; the widest gap first. */
export function GapTable({ assessment, onOpen }: Props) {
  const styles = useStyles2(plainTable);
  const rows = gapRows(assessment);
  if (rows.length === 0) {
    return <Text element="p">No answer names a target yet. Targets are set where a practice is answered.</Text>;
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="sr-only">Gap to target by practice, the widest first</caption>
        <thead>
          <tr>
            <th scope="col">Practice</th>
            <th scope="col">Team</th>
            <th scope="col">Now</th>
            <th scope="col">Target</th>
            <th scope="col">Gap</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, practice, now, target, gap }) => (
            <tr key={JSON.stringify(place)}>
              <th scope="row">
                <PlaceButton place={place} name={practice} onOpen={onOpen} />
              </th>
              <td>{teamName(assessment, place.team)}</td>
              <td>{now}</td>
              <td>{target}</td>
              <td>{gap}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
