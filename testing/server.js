// @ts-check
'use strict';

const { randomBytes } = require('crypto');
const { once } = require('events');
const http = require('http');
const { TokenVerifier } = require('../classic/AccessToken.js');
const { camelcaseKeys } = require('../classic/camelcase.js');
const { Faults, endless } = require('./faults.js');
const { replyJson } = require('./json.js');
const { Room } = require('./room.js');
const { TwirpFailure, services } = require('./services.js');
const { Webhooks } = require('./webhooks.js');

const PROTOBUF = 'application/protobuf';
const JSON_TYPE = 'application/json';

/** The status of each Twirp code that a method here can give (Twirp's specification, version 7). */
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
  dataloss: 500,
  unknown: 500,
};

/** Answers that are no Twirp errors: those of the server in front of Twirp. */
class Refused extends Error {}

class LiveKitTestServer {
  #http;

  #faults = new Faults();

  #webhooks;

  #world;

  #verifier;

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
    this.apiSecret = apiSecret;
    this.url = '';
    /** What came, in order. */
    this.requests = [];
    this.#verifier = new TokenVerifier(apiKey, apiSecret);
    this.#webhooks = new Webhooks(webhooks, { apiKey, apiSecret });
    this.#world = new World((event) => this.#webhooks.send(event));
    this.#http = http.createServer((request, response) => this.#serve(request, response));
    // A connection that waits for its next request keeps no process alive either.
    this.#http.on('connection', (socket) => socket.unref());
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

  async join(token, options = {}) {
    const claims = this.#verifier.verify(token);
    if (claims.video?.roomJoin !== true) throw new Error('the token does not allow to join a room');
    return this.#world.open({ name: claims.video.room ?? '' }).join(claims, options);
  }

  async close() {
    for (const room of this.#world.rooms.values()) room.close();
    await this.idle();
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
    const { method: verb = '', url: path = '', headers } = request;
    const [, service = '', method = ''] = /^\/twirp\/livekit\.(\w+)\/(\w+)$/.exec(path) ?? [];
    const fault = this.#faults.take(method);
    if (fault?.reset === 'before') {
      request.socket.resetAndDestroy();
      return;
    }
    const chunks = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      // The client has gone away within its request.
      return;
    }
    const contentType = headers['content-type']?.split(';')[0] ?? '';
    const entry = { service, method, path, contentType, body: Buffer.concat(chunks), grants: {}, message: undefined };
    this.requests.push(entry);
    if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay).unref());
    const answer = fault && answerOf(fault);
    const { status, type, body } = answer ?? this.#answer(entry, verb, path, headers.authorization);
    if (fault?.reset === 'after') {
      request.socket.resetAndDestroy();
    } else if (fault?.endless) {
      endless(response, type);
    } else {
      response.writeHead(status, { 'content-type': fault?.contentType ?? type, 'content-length': body.length });
      if (fault?.truncate) response.write(body.subarray(0, body.length >> 1), () => response.destroy());
      else response.end(body);
    }
  }

  /** What the real server would answer. */
  #answer(entry, verb, path, authorization) {
    try {
      const methods = services[entry.service];
      if (!methods)
        return { status: 404, type: 'text/plain; charset=utf-8', body: Buffer.from('404 page not found\n') };
      entry.grants = this.#authenticate(authorization);
      const route = { twirp_invalid_route: `${verb} ${path}` };
      if (verb !== 'POST') {
        return twirpError('bad_route', `unsupported method "${verb}" (only POST is allowed)`, route);
      }
      const row = methods[entry.method];
      if (!row) return twirpError('bad_route', `no handler for path "${path}"`, route);
      if (entry.contentType !== PROTOBUF && entry.contentType !== JSON_TYPE) {
        return twirpError('bad_route', `unexpected Content-Type: "${entry.contentType}"`, route);
      }
      entry.message = decode(row.request, entry);
      if (!row.allows(entry.grants, entry.message)) return twirpError('unauthenticated', 'permissions denied');
      const reply = row.reply.fromPartial(row.handle(this.#world, entry.message));
      const body =
        entry.contentType === PROTOBUF
          ? row.reply.encode(reply).finish()
          : JSON.stringify(replyJson(row.reply.toJSON(reply)));
      return { status: 200, type: entry.contentType, body: Buffer.from(body) };
    } catch (error) {
      if (error instanceof TwirpFailure) return twirpError(error.code, error.message);
      if (error instanceof Refused) {
        return { status: 401, type: 'text/plain; charset=utf-8', body: Buffer.from(error.message) };
      }
      return twirpError('internal', String(error));
    }
  }

  /** The video grants of the token; none without one. */
  #authenticate(authorization) {
    if (!authorization) return {};
    if (!authorization.startsWith('Bearer ')) {
      throw new Refused('invalid authorization header. Must start with Bearer ');
    }
    const token = authorization.slice('Bearer '.length);
    const issuer = issuerOf(token);
    if (issuer === undefined) throw new Refused('invalid authorization token');
    if (issuer !== this.apiKey) throw new Refused(`invalid API key: ${issuer}`);
    try {
      return this.#verifier.verify(token).video ?? {};
    } catch (error) {
      throw new Refused(`invalid token: ${token}, error: ${reasonOf(error)}`);
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

/** The rooms, and what happens in them. */
class World {
  /** @type {Map<string, Room>} */
  rooms = new Map();

  /** @type {Map<string, Set<string>>} */
  recordings = new Map();

  /** @param {(event: any) => void} report takes each event, for the webhooks */
  constructor(report) {
    this.report = report;
  }

  /** The room of that name; it is made when there is none. */
  open(options) {
    const known = this.rooms.get(options.name);
    if (known) return known;
    const room = new Room(options, this.report, () => this.rooms.delete(room.name));
    this.rooms.set(room.name, room);
    return room;
  }
}

function decode(type, { contentType, body }) {
  const kind = contentType === PROTOBUF ? 'protobuf' : 'json';
  try {
    return kind === 'protobuf' ? type.decode(body) : type.fromJSON(camelcaseKeys(JSON.parse(body.toString())));
  } catch {
    throw new TwirpFailure('malformed', `the ${kind} request could not be decoded`);
  }
}

function issuerOf(token) {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString()).iss;
  } catch {
    return undefined;
  }
}

/** Why a token is refused, in the words of the real server. */
function reasonOf({ name }) {
  if (name === 'TokenExpiredError') return 'token has invalid claims: token is expired';
  if (name === 'NotBeforeError') return 'token has invalid claims: token is not valid yet';
  return 'token signature is invalid: signature is invalid';
}

function twirpError(code, msg, meta) {
  return { status: STATUS[code] ?? 500, type: JSON_TYPE, body: Buffer.from(JSON.stringify({ code, msg, meta })) };
}

/**
 * What a fault answers in the method's place; undefined when the method answers.
 *
 * @param {import('./index').Fault} fault
 */
function answerOf({ error, status, body }) {
  if (error) return twirpError(error.code, error.msg ?? error.code, error.meta);
  if (status !== undefined || body !== undefined) {
    return { status: status ?? 200, type: 'text/plain; charset=utf-8', body: Buffer.from(body ?? '') };
  }
  return undefined;
}

module.exports = { LiveKitTestServer };
