import { Badge, Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Milestone } from '../../../core/maturity/milestones/parseMilestone';
import { plainTable } from '../../table/plainTable';
import { dayWords } from './dayWords';
import { frozenCounts } from './frozenCounts';

interface Props {
  /** Oldest first. */
  milestones: readonly Milestone[];
  onOpen: (uid: string) => void;
}

/** The milestones, newest first. */
export function MilestoneList({ milestones, onOpen }: Props) {
  const styles = useStyles2(plainTable);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="sr-only">Milestones, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Milestone</th>
            <th scope="col">Day</th>
            <th scope="col">Answers</th>
            <th scope="col">Evidence known</th>
          </tr>
        </thead>
        <tbody>
          {[...milestones].reverse().map((milestone) => {
            const { answered, places, known, signals } = frozenCounts(milestone, milestone.evidence);
            return (
              <tr key={milestone.uid}>
                <th scope="row">
                  <Button variant="primary" fill="text" size="sm" onClick={() => onOpen(milestone.uid)}>
                    {milestone.displayName}
                  </Button>
                  {milestone.isAltered && <Badge color="orange" icon="exclamation-triangle" text="altered since" />}
                </th>
                <td>{dayWords(milestone.date)}</td>
                <td>{`${answered} of ${places}`}</td>
                <td>{`${known} of ${signals}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
