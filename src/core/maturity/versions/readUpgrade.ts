import * as v from 'valibot';
import type { Resource } from '../../documents/resource';
import { type ArchivedAnswer, archivedSchema, type Upgrade, upgradeSchema } from './upgradeSchema';

export interface UpgradeRecord {
  /** The last one, where there was one that can be read. */
  upgrade: Upgrade | undefined;
  /** Answers of practices that later versions do not have, the oldest first. */
  archive: readonly ArchivedAnswer[];
}

/** What upgrades of the model left with the assessment `name`; entries that cannot be read are passed over. */
export function readUpgrade(resources: readonly Resource[], name: string): UpgradeRecord {
  const assessment = resources.find(({ kind, metadata }) => kind === 'Assessment' && metadata.name === name);
  const { upgrade, archive } = assessment?.spec ?? {};
  const parsed = v.safeParse(upgradeSchema, upgrade);
  return {
    upgrade: parsed.success ? parsed.output : undefined,
    archive: (Array.isArray(archive) ? archive : []).flatMap((entry) => {
      const read = v.safeParse(archivedSchema, entry);
      return read.success ? [read.output] : [];
    }),
  };
}
