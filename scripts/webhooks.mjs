// An HTTP endpoint that receives and verifies a LiveKit server's webhooks. The live tests and the demo use it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import sdk from '../index.js';
import { Journal } from './journal.mjs';

/**
 * Listens on a free port of 127.0.0.1.
 *
 * It responds with 200 to a valid webhook and records its WebhookEvent. To any other request it responds with 401 and
 * records `{ event: 'refused', error }`.
 *
 * @param {object} options
 * @param {string} options.apiKey the key that signs the webhooks
 * @param {string} options.apiSecret
 * @param {(event: any) => void} [options.onEvent] called with each recorded event
 */
export async function startWebhooks({ apiKey, apiSecret, onEvent = () => {} }) {
  const receiver = new sdk.WebhookReceiver(apiKey, apiSecret);
  const journal = new Journal('webhooks');
  /** The genuine requests, unparsed. */
  const requests = [];

  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { authorization, 'content-type': contentType } = request.headers;
    let event;
    try {
      event = receiver.receive(body, authorization);
      requests.push({ body, authorization, contentType, event });
    } catch (error) {
      event = { event: 'refused', error };
    }
    response.writeHead(event.event === 'refused' ? 401 : 200).end();
    journal.add(event);
    onEvent(event);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();

  return {
    url: `http://127.0.0.1:${server.address().port}/webhooks`,
    requests,
    /** See Journal.next. */
    next: (event, condition) => journal.next(event, condition),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
