import { type FigureKey, isFigureKey } from '../../views/figures/figureKey';
import { useUrlParams } from './useUrlParams';

/** Which figure is explained: in the URL, so that lists and panels can link to it. */
export function useExplained(): [FigureKey | undefined, (figure: FigureKey | undefined) => void] {
  const [params, change] = useUrlParams();
  const explain = params.get('explain');
  return [isFigureKey(explain) ? explain : undefined, (figure) => change({ explain: figure })];
}
