const RESOURCE =
  /^(node|container|machine|kubelet|kube_(pod|node|persistentvolume\w*)|process|go|jvm|windows|namedprocess)_/;
const KEYWORDS: ReadonlySet<string> = new Set([
  ...['and', 'or', 'unless', 'bool', 'offset', 'inf', 'nan', 'start', 'end'],
]);

/** Whether every metric that a query names is of a host, pod, disk or process. False where it names none. */
export function readsOnlyResources(query: string): boolean {
  const metrics = metricNames(query);
  return metrics.length > 0 && metrics.every((name) => RESOURCE.test(name));
}

/** Names that are neither function, label nor keyword. */
function metricNames(query: string): string[] {
  const bare = query
    .replace(/\\?"(?:[^"\\]|\\[^"])*\\?"/g, '') // strings
    .replace(/\{[^}]*\}/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, '')
    .replace(/\b(group_left|group_right)\b/g, '')
    .replace(/\b\d[\w.]*/g, ''); // numbers and durations
  return [...bare.matchAll(/[a-zA-Z_:][a-zA-Z0-9_:]*(?!\s*\(|[a-zA-Z0-9_:])/g)]
    .map(([name]) => name)
    .filter((name) => !KEYWORDS.has(name.toLowerCase()));
}
