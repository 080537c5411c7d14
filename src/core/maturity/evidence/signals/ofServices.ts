import type { SeriesReading } from '../facts/evidenceFacts';
import type { OwnedDocuments } from '../facts/ownedDocuments';
import { allServicesOf } from '../facts/ownership';

/** Series of the team's services, by their label `service`. */
export function ofServices(series: readonly SeriesReading[], owned: OwnedDocuments, team: string): SeriesReading[] {
  const services = new Set(allServicesOf(owned, team));
  return series.filter(({ labels }) => services.has(labels.service ?? ''));
}
