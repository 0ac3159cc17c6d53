// @ts-check
'use strict';

const { createHash } = require('crypto');
const http = require('http');
const { AccessToken } = require('../classic/AccessToken.js');
const { WebhookEvent } = require('../generated/livekit_webhook.js');
const { newId, seconds } = require('./ids.js');
const { webhookJson } = require('./json.js');

/** So often a webhook is tried that is not answered with success. */
const TRIES = 3;

/**
 * The body and the `Authorization` header with which a server would post an event.
 *
 * @param {any} event parts of a WebhookEvent; `id` and `createdAt` are made when they are missing
 * @param {{ apiKey: string, apiSecret: string }} key
 */
function signWebhook(event, { apiKey, apiSecret }) {
  const whole = WebhookEvent.fromPartial({ id: newId('EV_'), createdAt: seconds(), ...event });
  const body = JSON.stringify(webhookJson(WebhookEvent.toJSON(whole)));
  const token = new AccessToken(apiKey, apiSecret, { ttl: '5m' });
  token.sha256 = createHash('sha256').update(body).digest('base64');
  return { body, authorization: token.toJwt() };
}

/** Posts events to each address, one after the other, as they happened. */
class Webhooks {
  /**
   * @param {string[]} urls
   * @param {{ apiKey: string, apiSecret: string }} key
   */
  constructor(urls, key) {
    this.key = key;
    /** Each event so far, as a WebhookEvent. */
    this.events = [];
    this.queues = urls.map((url) => ({ url, last: Promise.resolve() }));
  }

  send(event) {
    const { body, authorization } = signWebhook(event, this.key);
    this.events.push(WebhookEvent.fromJSON(JSON.parse(body)));
    for (const queue of this.queues) queue.last = queue.last.then(() => deliver(queue.url, body, authorization));
  }

  /** Resolves when all that was sent so far is delivered, or was given up. */
  async idle() {
    let waited;
    do {
      waited = this.queues.map(({ last }) => last);
      await Promise.all(waited);
    } while (this.queues.some(({ last }, i) => last !== waited[i]));
  }
}

async function deliver(url, body, authorization) {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const status = await post(url, body, authorization);
    if (status >= 200 && status < 300) return;
  }
}

/** The answer's status; 0 when there was none. */
function post(url, body, authorization) {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/webhook+json',
      authorization,
      'content-length': Buffer.byteLength(body),
    };
    const request = http.request(url, { method: 'POST', headers, agent: false }, (response) => {
      response.resume();
      response.on('close', () => resolve(response.statusCode ?? 0));
    });
    request.on('error', () => resolve(0));
    request.end(body);
  });
}

module.exports = { Webhooks, signWebhook };
