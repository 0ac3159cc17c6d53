// @ts-check
'use strict';

// The in-memory LiveKit server for tests of applications: HTTP, faults, and the state. The methods are in services.js,
// egressService.js and ingressService.js. Its replies must equal those of a real server; __test__/live compares them.

const { randomBytes } = require('crypto');
const { once } = require('events');
const http = require('http');
const { Egress } = require('./egress.js');
const { TwirpFailure } = require('./failure.js');
const { Faults, endless } = require('./faults.js');
const { Ingress } = require('./ingress.js');
const { readJson, replyJson } = require('./json.js');
const { Room } = require('./room.js');
const { services } = require('./services.js');
const { Refused, Tokens, admission } = require('./tokens.js');
const { Webhooks } = require('./webhooks.js');

const PROTOBUF = 'application/protobuf';
const JSON_TYPE = 'application/json';
const TEXT = 'text/plain; charset=utf-8';

/** The HTTP status of each Twirp code (github.com/twitchtv/twirp 8.1.3). */
const STATUS = {
  bad_route: 404,
  canceled: 408,
  deadline_exceeded: 408,
  internal: 500,
  invalid_argument: 400,
  malformed: 400,
  not_found: 404,
  already_exists: 409,
  permission_denied: 403,
  unauthenticated: 401,
  resource_exhausted: 429,
  failed_precondition: 412,
  aborted: 409,
  out_of_range: 400,
  unimplemented: 501,
  unavailable: 503,
  data_loss: 500,
  unknown: 500,
};

class LiveKitTestServer {
  #http;

  #faults = new Faults();

  #webhooks;

  #world;

  #tokens;

  #apiSecret;

  /**
   * @param {{ apiKey?: string, apiSecret?: string, webhooks?: string[] }} [options]
   * @returns {Promise<LiveKitTestServer>}
   */
  static async start(options = {}) {
    const server = new LiveKitTestServer(options);
    server.#http.listen(0, '127.0.0.1');
    await once(server.#http, 'listening');
    server.#http.unref();
    const { port } = /** @type {import('net').AddressInfo} */ (server.#http.address());
    server.url = `http://127.0.0.1:${port}`;
    return server;
  }

  /** @param {{ apiKey?: string, apiSecret?: string, webhooks?: string[] }} options */
  constructor({ apiKey = 'devkey', apiSecret = randomBytes(32).toString('base64url'), webhooks = [] }) {
    this.apiKey = apiKey;
    this.#apiSecret = apiSecret;
    this.url = '';
    /** The received requests, oldest first. */
    this.requests = [];
    this.#tokens = new Tokens(apiKey, apiSecret);
    this.#webhooks = new Webhooks(webhooks, { apiKey, apiSecret });
    this.#world = new World((event) => this.#webhooks.send(event));
    this.#http = http.createServer((request, response) => this.#serve(request, response));
    // Idle keep-alive connections do not keep the process alive either.
    this.#http.on('connection', (socket) => socket.unref());
  }

  get apiSecret() {
    return this.#apiSecret;
  }

  get events() {
    return this.#webhooks.events;
  }

  fault(fault) {
    return this.#faults.add(fault);
  }

  idle() {
    return this.#webhooks.idle();
  }

  egress(id) {
    return find(this.#world.egresses, id, 'egress');
  }

  get egresses() {
    return [...this.#world.egresses.values()];
  }

  ingress(id) {
    return find(this.#world.ingresses, id, 'ingress');
  }

  get ingresses() {
    return [...this.#world.ingresses.values()];
  }

  async join(token, options = {}) {
    const claims = this.#tokens.claims(token);
    const { room, identity } = admission(claims);
    return this.#world.open({ name: room }).join(identity, claims, options);
  }

  async close() {
    for (const room of this.#world.rooms.values()) room.close('SERVER_SHUTDOWN');
    await this.#webhooks.close();
    if (!this.#http.listening) return;
    const closed = once(this.#http, 'close');
    this.#http.close();
    this.#http.closeAllConnections();
    await closed;
  }

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  async #serve(request, response) {
    const { method: verb = '', headers } = request;
    const [path, query] = (request.url ?? '').replace(/^\/\//, '/').split('?');
    const [, service = '', method = ''] = /^\/twirp\/livekit\.(\w+)\/(.*)$/.exec(path) ?? [];
    const fault = this.#faults.take(method);
    if (fault?.reset === 'before') {
      request.socket.resetAndDestroy();
      return;
    }
    const chunks = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      // The client disconnected before the end of its request.
      return;
    }
    const contentType = headers['content-type']?.split(';')[0].trim().toLowerCase() ?? '';
    const entry = { service, method, path, contentType, body: Buffer.concat(chunks), grants: {}, message: undefined };
    this.requests.push(entry);
    if (fault?.delay) await wait(fault.delay);
    if (!this.#http.listening) return;
    const answer = fault && answerOf(fault);
    const { status, type, body } = answer ?? this.#answer(entry, verb, headers.authorization, query);
    if (fault?.reset === 'after') {
      request.socket.resetAndDestroy();
    } else if (fault?.endless) {
      endless(response, type);
    } else {
      const length = fault?.truncate ? body.length + 1 : body.length;
      response.writeHead(status, { 'content-type': fault?.contentType ?? type, 'content-length': length });
      if (!fault?.truncate) {
        response.end(body);
      } else {
        response.flushHeaders();
        response.write(body.subarray(0, body.length >> 1));
        request.socket.end();
      }
    }
  }

  /** The reply of the real server. */
  #answer(entry, verb, authorization, query) {
    const { service, method, path, contentType } = entry;
    let token = '';
    try {
      token = tokenOf(authorization, query);
      const claims = token ? this.#tokens.claims(token) : {};
      entry.grants = claims.video ?? {};
      if (path === '/') return text(200, 'OK');
      if (path === '/rtc/validate') {
        admission(claims);
        return text(200, 'success');
      }
      const methods = services[service];
      if (!methods) return text(404, '404 page not found\n');

      const route = { twirp_invalid_route: `${verb} ${path}` };
      if (verb !== 'POST') {
        throw new TwirpFailure('bad_route', `unsupported method "${verb}" (only POST is allowed)`, route);
      }
      const row = methods[method];
      if (!row) throw new TwirpFailure('bad_route', `no handler for path "${path}"`, route);
      if (contentType !== PROTOBUF && contentType !== JSON_TYPE) {
        throw new TwirpFailure('bad_route', `unexpected Content-Type: "${contentType}"`, route);
      }
      entry.message = decode(row.request, entry);
      if (!row.allows(entry.grants, entry.message)) throw new TwirpFailure('unauthenticated', 'permissions denied');
      const reply = row.reply.fromPartial(row.handle(this.#world, entry.message));
      const body =
        contentType === PROTOBUF ? row.reply.encode(reply).finish() : JSON.stringify(replyJson(row.reply, reply));
      return { status: 200, type: contentType, body: Buffer.from(body) };
    } catch (error) {
      if (error instanceof TwirpFailure) return twirpError(error.code, error.message, error.meta);
      // The real server repeats the rejected token.
      if (error instanceof Refused) {
        return text(error.status, error.message.replace(/^invalid token,/, `invalid token: ${token},`));
      }
      return twirpError('internal', String(error));
    }
  }
}
if (Symbol.asyncDispose) {
  Object.defineProperty(LiveKitTestServer.prototype, Symbol.asyncDispose, {
    value() {
      return this.close();
    },
  });
}

/** The state: rooms, egresses, ingresses and recordings. */
class World {
  /** @type {Map<string, Room>} */
  rooms = new Map();

  /** @type {Map<string, Egress>} */
  egresses = new Map();

  /** @type {Map<string, Ingress>} */
  ingresses = new Map();

  /** @type {Map<string, Set<string>>} */
  recordings = new Map();

  /** @param {(event: any) => void} report called with each event, for the webhooks */
  constructor(report) {
    this.report = report;
  }

  /** Returns the room of that name, and creates it if necessary. */
  open(options) {
    const known = this.rooms.get(options.name);
    if (known) return known;
    const room = new Room(options, this.report, () => this.rooms.delete(room.name));
    this.rooms.set(room.name, room);
    return room;
  }

  /**
   * @param {string} kind the request's field in EgressInfo
   * @param {any} request
   * @param {Room} [room]
   */
  startEgress(kind, request, room) {
    const egress = new Egress(kind, request, room, this.report);
    this.egresses.set(egress.id, egress);
    return egress;
  }

  createIngress(request) {
    const ingress = new Ingress(request, (name) => this.open({ name }), this.report);
    this.ingresses.set(ingress.id, ingress);
    return ingress;
  }
}

/** Finds an entry. A test that names a missing one is wrong, so this throws. */
function find(all, id, what) {
  const found = all.get(id);
  if (!found) throw new Error(`unknown ${what} ${id}; existing: ${[...all.keys()].join(', ') || 'none'}`);
  return found;
}

/** The token of a request: from the header, otherwise from the query. */
function tokenOf(authorization, query) {
  if (!authorization) return new URLSearchParams(query).get('access_token') ?? '';
  if (!authorization.startsWith('Bearer ')) {
    throw new Refused(401, 'invalid authorization header. Must start with Bearer ');
  }
  return authorization.slice('Bearer '.length);
}

function decode(type, { contentType, body }) {
  const kind = contentType === PROTOBUF ? 'protobuf' : 'json';
  try {
    return kind === 'protobuf' ? type.decode(body) : readJson(type, JSON.parse(body.toString()));
  } catch {
    throw new TwirpFailure('malformed', `the ${kind} request could not be decoded`);
  }
}

/** Waits without keeping the process alive. */
function wait(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref?.();
  });
}

const text = (status, body) => ({ status, type: TEXT, body: Buffer.from(body) });

function twirpError(code, msg, meta) {
  return { status: STATUS[code] ?? 500, type: JSON_TYPE, body: Buffer.from(JSON.stringify({ code, msg, meta })) };
}

/**
 * The reply of a fault that replaces the method's; undefined if the method answers.
 *
 * @param {import('./index').Fault} fault
 */
function answerOf({ error, status, body }) {
  if (error) return twirpError(error.code, error.msg ?? error.code, error.meta);
  if (status !== undefined || body !== undefined) {
    return text(status ?? 200, body ?? '');
  }
  return undefined;
}

module.exports = { LiveKitTestServer };
