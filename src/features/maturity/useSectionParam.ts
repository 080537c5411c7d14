import { type AssessmentSection, sections, type SectionState } from '../../views/maturity/sections';
import { useUrlParams } from '../slo/useUrlParams';

/** The view of the assessment that the address names, so that a colleague sees the same. */
export function useSectionParam(): SectionState {
  const [params, change] = useUrlParams();
  const named = sections.find(({ section }) => section === params.get('view'))?.section ?? 'map';
  return [named, (section: AssessmentSection) => change({ view: section === 'map' ? undefined : section })];
}
