import type { Sort } from '../../views/table/sortRows';
import type { StatusSort } from './options';

/** What comes first when the panel opens; a burn rate is worse the greater it is. */
export const panelSort: Readonly<Record<StatusSort, Sort>> = {
  attention: { key: 'attention', descending: false },
  budget: { key: 'budget', descending: false },
  lasts: { key: 'lasts', descending: false },
  burn: { key: 'burn', descending: true },
  name: { key: 'name', descending: false },
  service: { key: 'service', descending: false },
  team: { key: 'team', descending: false },
};
