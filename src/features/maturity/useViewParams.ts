import { sections, type ViewPlace, type ViewState } from '../../views/maturity/sections';
import { useUrlParams } from '../slo/useUrlParams';

/** What of the assessment the address names, so that a colleague sees the same: view, team, practice, milestone. */
export function useViewParams(): ViewState {
  const [params, change] = useUrlParams();
  const named = (name: string) => params.get(name) ?? undefined;
  const place: ViewPlace = {
    section: sections.find(({ section }) => section === params.get('view'))?.section ?? 'map',
    team: named('team'),
    practiceId: named('practice'),
    milestone: named('milestone'),
  };
  const go = ({ section, team, practiceId, milestone }: ViewPlace) =>
    change({ view: section === 'map' ? undefined : section, team, practice: practiceId, milestone });
  return [place, go];
}
