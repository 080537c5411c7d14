import type { Dimension } from '../../modelSchema';
import { changeAndReliability } from './changeAndReliability';
import { serviceOperation } from './serviceOperation';

export const process: Dimension = {
  id: 'process',
  name: 'Process',
  practices: [...serviceOperation, ...changeAndReliability],
};
