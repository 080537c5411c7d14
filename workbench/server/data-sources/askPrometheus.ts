import { objectOf, textOf } from '../json';

/** Sends a request to a data source; an Error in Go's words when it cannot be reached. */
export async function askPrometheus(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const { code, message } = objectOf(objectOf(error).cause);
    const { hostname, port } = new URL(url);
    const refused = `dial tcp ${hostname}:${port}: connect: connection refused`;
    const reason = code === 'ECONNREFUSED' ? refused : textOf(message) || String(error);
    throw new Error(`${init.method === 'POST' ? 'Post' : 'Get'} "${url}": ${reason}`, { cause: error });
  }
}
