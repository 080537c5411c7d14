export type CallGrafana = (path: string, init?: RequestInit) => Promise<{ status: number; body: unknown }>;

/** Asks a Grafana; what is missing or there already is an answer, any other failure an error. */
export function callGrafana(url: string, headers: Readonly<Record<string, string>>): CallGrafana {
  return async (path, init = {}) => {
    const answer = await fetch(`${url}${path}`, {
      ...init,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
    if (!answer.ok && answer.status !== 404 && answer.status !== 409 && answer.status !== 412) {
      throw new Error(`${init.method ?? 'GET'} ${path} answered ${answer.status}: ${await answer.text()}`);
    }
    return { status: answer.status, body: await answer.json() };
  };
}
