import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { overviewUrl } from '../../app/links';
import { DocumentProblems } from '../../views/problem/DocumentProblems';
import { HeldList } from './HeldList';
import type { Held } from './readHeld';
import { SloEntry } from './SloEntry';
import { InlineLink } from '../../views/links/InlineLink';
import { quiet } from '../../views/style/quiet';

interface Props {
  held: Held;
  /** Of the dashboard; without it there is nothing to link to. */
  uid: string | undefined;
  mayEdit: boolean;
  width: number;
  height: number;
}

/** Services, SLOs, teams and all else that a document holds, and what in it cannot be read. */
export function HeldView({ held, uid, mayEdit, width, height }: Props) {
  const styles = useStyles2(getStyles);
  const { services, slos, teams, others, periodRecords, problems, copyOf } = held;
  const counted = uid !== undefined && copyOf === undefined;
  return (
    <div
      className={styles.view}
      style={{ width, height }}
      tabIndex={0}
      role="group"
      aria-label="Definitions of this document"
    >
      {copyOf !== undefined && (
        <p role="status" className={styles.note}>
          This dashboard is a copy of {copyOf}: its definitions are counted nowhere. Make it a document of its own, or
          discard it, in <InlineLink href={overviewUrl()}>Headroom</InlineLink>.
        </p>
      )}
      {problems.length > 0 && (
        <div role="status" className={styles.note}>
          Not everything here can be read:
          <DocumentProblems problems={problems} />
        </div>
      )}
      <HeldList title={services.length === 1 ? 'Service' : 'Services'} resources={services} />
      {slos.length > 0 && (
        <section>
          <h6>Service level objectives</h6>
          <ul>
            {slos.map((slo) => (
              <SloEntry key={slo.ref.name} slo={slo} counted={counted} canEdit={counted && mayEdit} />
            ))}
          </ul>
        </section>
      )}
      <HeldList title={teams.length === 1 ? 'Team' : 'Teams'} resources={teams} />
      <HeldList title="Other definitions" resources={others} withKind />
      {periodRecords > 0 && (
        <p className={styles.where}>
          {periodRecords === 1 ? 'One ended period is' : `${periodRecords} ended periods are`} on record.
        </p>
      )}
      <p className={styles.where}>
        Definitions are changed in <InlineLink href={overviewUrl()}>Headroom</InlineLink>, not in the options of this
        panel.
      </p>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  view: css({
    overflow: 'auto',
    overflowWrap: 'anywhere',
    '& h6': { margin: theme.spacing(0, 0, 0.5), color: theme.colors.text.secondary },
    '& ul': { margin: theme.spacing(0, 0, 1.5), padding: 0, listStyle: 'none' },
    '& code': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    '& a': { color: theme.colors.text.link, '&:hover': { textDecoration: 'underline' } },
  }),
  note: css({ margin: theme.spacing(0, 0, 1), color: theme.colors.warning.text }),
  where: css({ margin: 0, ...quiet(theme) }),
});
