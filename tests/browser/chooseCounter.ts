import type { Page } from '@playwright/test';
import { pick } from './pick';

/** Fills in what an SLO of a job's failed requests counts, in the editor. */
export async function chooseCounter(page: Page, job: string, code: string): Promise<void> {
  await pick(page.getByRole('combobox', { name: 'Metric that counts all events' }), 'http_requests_total');
  await addCondition(page, 'Only events where', 'job', job);
  await addCondition(page, 'Bad are those where', 'code', code);
}

async function addCondition(page: Page, group: string, label: string, value: string): Promise<void> {
  const conditions = page.getByRole('group', { name: group });
  await conditions.getByRole('button', { name: 'Add condition' }).click();
  await pick(conditions.getByRole('combobox', { name: 'Label 1' }), label);
  await pick(conditions.getByRole('combobox', { name: 'Value 1' }), value);
}
