import { Alert, Button } from '@grafana/ui';
import React, { useState } from 'react';
import type { StoreProblem } from '../../../adapters/documents/documentStore';
import { isProblem } from '../../../adapters/documents/http/storeProblem';
import { isSloNamed } from '../../../core/documents/isSloNamed';
import type { DocumentVersion } from '../../../adapters/documents/api/versionHistory';
import { readVersionOf, useVersions } from '../../../adapters/documents/useVersions';
import type { LoadedDocument } from '../../../core/documents/loadedDocument';
import { type Change, diff } from '../../../core/documents/diff';
import { restoredSlo } from '../../../core/documents/record/restoredSlo';
import type { Resource } from '../../../core/documents/resource';
import { formatDateTime } from '../../../views/format/formatTime';
import { storeProblemWords } from '../../../views/words/storeProblemWords';
import { ActDialog } from './ActDialog';
import { changeLines } from './changeWords';
import { RecordPart } from './RecordPart';
import { withTargetRevision } from '../../../core/documents/withTargetRevision';
import type { RecordEdit } from './useRecordEdit';

interface Props {
  document: LoadedDocument;
  resource: Resource;
  edit: RecordEdit;
  timeZone: string;
}

/** A version that was opened: what restoring it would change, or that the SLO is not in it. */
interface Opened extends DocumentVersion {
  old: Resource | undefined;
}

/** What Grafana keeps of earlier saves, to look at and to restore this SLO from. */
export function VersionsPart({ document, resource, edit, timeZone }: Props) {
  const versions = useVersions(document.uid, document.resourceVersion);
  const [opened, setOpened] = useState<Opened>();
  const [unread, setUnread] = useState<{ version: number; problem: StoreProblem }>();
  const open = async (version: DocumentVersion) => {
    const resources = await readVersionOf(document.uid, version.version);
    if (resources !== undefined && isProblem(resources)) {
      setUnread({ version: version.version, problem: resources });
      return;
    }
    setUnread(undefined);
    setOpened({ ...version, old: resources?.find(isSloNamed(resource.metadata.name)) });
  };
  return (
    <RecordPart title="Versions of the document">
      {versions.status === 'failed' && <Unread what="Versions" problem={versions.problem} />}
      {unread && <Unread what={`Version ${unread.version}`} problem={unread.problem} />}
      {versions.status === 'loading' && <p role="status">Reading the versions …</p>}
      {versions.status === 'ready' && (
        <ul aria-label="Versions">
          {versions.versions.map((one, index) => (
            <li key={one.version}>
              {one.version}: {formatDateTime(one.createdMs, timeZone)} by {one.createdBy || 'somebody'}
              {one.message && `, “${one.message}”`}{' '}
              {index === 0 ? (
                '(as it is now)'
              ) : (
                <Button
                  size="sm"
                  fill="text"
                  onClick={() => void open(one)}
                  aria-label={`Compare version ${one.version}`}
                >
                  Compare
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {opened && <Restore opened={opened} now={resource} edit={edit} onClose={() => setOpened(undefined)} />}
    </RecordPart>
  );
}

function Unread({ what, problem: { code } }: { what: string; problem: StoreProblem }) {
  const { title, advice } = storeProblemWords[code];
  return (
    <Alert severity="warning" title={`${what} cannot be read: ${title}`}>
      {advice}
    </Alert>
  );
}

interface RestoreProps {
  opened: Opened;
  now: Resource;
  edit: RecordEdit;
  onClose: () => void;
}

function Restore({ opened: { version, old }, now, edit, onClose }: RestoreProps) {
  const restore = (present: Resource) =>
    old === undefined ? present : dated(present, old, `Restored from version ${version}`);
  const changes: readonly Change[] = diff([now], [restore(now)]).filter(
    ({ path }) => !/^spec\.(revisions|targets)/.test(path)
  );
  const lacks =
    old === undefined
      ? 'This SLO is not in that version, or it is no longer on record.'
      : changes.length === 0
        ? 'The SLO was the same then.'
        : undefined;
  return (
    <ActDialog
      title={`The SLO as it was in version ${version}`}
      act="Restore"
      edit={edit}
      lacks={lacks}
      change={restore}
      onClose={onClose}
    >
      {changes.length > 0 && (
        <>
          <p>
            Restoring it changes this. Its agreement, life, reviews and revisions stay, and other SLOs are not touched.
          </p>
          <ul>
            {changes.flatMap(changeLines).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </ActDialog>
  );
}

/** The SLO as it was; a target that changes by it is one more in the list of targets, from today. */
function dated(present: Resource, old: Resource, reason: string): Resource {
  const at = new Date().toISOString();
  return withTargetRevision(restoredSlo(present, old, { at, reason }), present, at.slice(0, 10));
}
