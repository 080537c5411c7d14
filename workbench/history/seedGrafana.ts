import { callGrafana } from './callGrafana';
import { seedAnnotations } from './seedAnnotations';
import { seedAssessment } from './seedAssessment';
import type { Story } from './story';

export interface GrafanaTarget {
  url: string;
  /** Such as an authorisation; none for the workbench, whose first role is Admin. */
  headers?: Readonly<Record<string, string>>;
  story: Story;
  nowMs: number;
}

/** What the demo cannot provision from files: it lies at days from today, or people change it. */
export async function seedGrafana({ url, headers = {}, story, nowMs }: GrafanaTarget): Promise<void> {
  const call = callGrafana(url, headers);
  await seedAnnotations(call, story, nowMs);
  await seedAssessment(call, story);
}
