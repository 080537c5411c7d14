import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { AlertRule } from '../../src/core/maturity/evidence/facts/evidenceFacts';

const file = join(__dirname, '../../provisioning/prometheus/rules.yml');
const texts = z._default(z.record(z.string(), z.string()), {});
const schema = z.object({
  groups: z.array(
    z.object({ rules: z.array(z.object({ alert: z.string(), expr: z.string(), labels: texts, annotations: texts })) })
  ),
});

/** The alert rules that the demo's Prometheus evaluates. */
export function demoRules(): AlertRule[] {
  return schema
    .parse(parse(readFileSync(file, 'utf8')))
    .groups.flatMap(({ rules }) => rules)
    .map(({ alert, expr, labels, annotations }) => ({ name: alert, query: expr, labels, annotations }));
}
