// An HTTP server on a free port of 127.0.0.1 whose responses a test defines.

import { once } from 'node:events';
import http from 'node:http';

/**
 * @param {import('node:test').TestContext} t closes the server when the test ends; the test fails if `answer` threw
 * @param {(request: { method: string, path: string, headers: object, body: Buffer }, response: http.ServerResponse) =>
 *   { status?: number, type?: string, headers?: object, body?: string | Buffer } | void} answer
 *   returns the response, or nothing if it has used the response itself
 * @returns the `url` and the `requests` so far
 */
export async function startServer(t, answer) {
  const requests = [];
  const failures = [];
  const server = http.createServer(async (message, response) => {
    const chunks = [];
    for await (const chunk of message) chunks.push(chunk);
    const request = {
      method: message.method,
      path: message.url,
      headers: message.headers,
      body: Buffer.concat(chunks),
    };
    requests.push(request);
    try {
      const given = answer(request, response);
      if (!given) return;
      const { status = 200, type = 'application/json', headers = {}, body = '{}' } = given;
      response.writeHead(status, { 'content-type': type, ...headers }).end(body);
    } catch (error) {
      failures.push(error);
      response.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
    if (failures.length > 0) throw failures[0];
  });
  return { url: `http://127.0.0.1:${server.address().port}`, requests };
}
