import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as v from 'valibot';
import type { AlertRule } from '../../src/core/maturity/evidence/facts/evidenceFacts';

const file = join(__dirname, '../../provisioning/prometheus/rules.yml');
const texts = v.optional(v.record(v.string(), v.string()), {});
const schema = v.object({
  groups: v.array(
    v.object({ rules: v.array(v.object({ alert: v.string(), expr: v.string(), labels: texts, annotations: texts })) })
  ),
});

/** The alert rules that the demo's Prometheus evaluates. */
export function demoRules(): AlertRule[] {
  return v
    .parse(schema, parse(readFileSync(file, 'utf8')))
    .groups.flatMap(({ rules }) => rules)
    .map(({ alert, expr, labels, annotations }) => ({ name: alert, query: expr, labels, annotations }));
}
