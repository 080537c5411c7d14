import { createServer } from 'node:net';

/** The wanted port of the loopback interface, or any free one for 0; an error when somebody listens there already. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(new Error(`Port ${wanted} is taken (${error.message}): another demo may be running. Stop it, then try again.`)));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}
