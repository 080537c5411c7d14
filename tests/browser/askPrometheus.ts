/** The single value of an instant query, from Prometheus itself. */
export async function askPrometheus(
  { prometheus }: { prometheus: { url: string } },
  query: string,
  timeSeconds: number
): Promise<number> {
  const asked = new URLSearchParams({ query, time: String(timeSeconds) });
  const response = await fetch(`${prometheus.url}/api/v1/query?${asked}`);
  const { data } = await response.json();
  return Number(data.result[0]?.value[1]);
}
