// An HTTP/2 server that writes its frames itself (RFC 9113), so that a test decides how a stream and a connection end.
import tls from 'node:tls';

import { identity, listen } from './peers.mjs';

const PREFACE_LENGTH = 24;
const HEAD_LENGTH = 9;

export const DATA = 0x0;
export const HEADERS = 0x1;
export const RST_STREAM = 0x3;
export const SETTINGS = 0x4;
export const PING = 0x6;
export const GOAWAY = 0x7;

const END_STREAM = 0x1;
const ACK = 0x1;
const END_HEADERS = 0x4;
const PADDED = 0x8;

export const NO_ERROR = 0x0;
export const INTERNAL_ERROR = 0x2;
export const REFUSED_STREAM = 0x7;
export const CANCEL = 0x8;
export const ENHANCE_YOUR_CALM = 0xb;

const uint32 = (...numbers) => {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, i) => bytes.writeUInt32BE(number, 4 * i));
  return bytes;
};

/** HPACK (RFC 7541, 6.2.2): each field as a literal without indexing, its name too. Texts have fewer than 127 bytes. */
function fieldBlock(fields) {
  const text = (value) => [Buffer.of(Buffer.byteLength(value)), Buffer.from(value)];
  return Buffer.concat(
    Object.entries(fields).flatMap(([name, value]) => [Buffer.of(0), ...text(name), ...text(String(value))])
  );
}

/** A connection of the server: its index, and its requests so far. */
class Connection {
  requests = [];

  #socket;

  #tcp;

  #onRequest;

  #early;

  #received = Buffer.alloc(0);

  #bodies = new Map();

  #pings = [];

  constructor(socket, tcp, index, onRequest, early) {
    this.#socket = socket;
    this.#tcp = tcp;
    this.index = index;
    this.#onRequest = onRequest;
    this.#early = early;
    this.closed = new Promise((resolve) => {
      socket.on('close', resolve);
    });
    let preface = PREFACE_LENGTH;
    socket.on('data', (chunk) => {
      const skipped = Math.min(preface, chunk.length);
      preface -= skipped;
      this.#received = Buffer.concat([this.#received, chunk.subarray(skipped)]);
      this.#read();
    });
    this.frame(SETTINGS, 0, 0);
  }

  #read() {
    while (this.#received.length >= HEAD_LENGTH) {
      const end = HEAD_LENGTH + this.#received.readUIntBE(0, 3);
      if (this.#received.length < end) return;
      const [type, flags] = this.#received.subarray(3, 5);
      const stream = this.#received.readUInt32BE(5) & 0x7fffffff;
      const payload = this.#received.subarray(HEAD_LENGTH, end);
      this.#received = this.#received.subarray(end);
      this.#take(type, flags, stream, payload);
    }
  }

  #take(type, flags, stream, payload) {
    if (type === SETTINGS && !(flags & ACK)) this.frame(SETTINGS, ACK, 0);
    if (type === PING) {
      if (flags & ACK) this.#pings.shift()?.();
      else this.frame(PING, ACK, 0, payload);
    }
    if (type !== HEADERS && type !== DATA) return;
    const chunks = this.#bodies.get(stream) ?? [];
    this.#bodies.set(stream, chunks);
    if (type === DATA) chunks.push(flags & PADDED ? payload.subarray(1, payload.length - payload[0]) : payload);
    if (this.#early ? type === HEADERS : flags & END_STREAM) {
      const request = new Request(this, stream, Buffer.concat(chunks));
      this.requests.push(request);
      this.#onRequest(request);
    }
  }

  /** Writes a frame; a connection that is closed takes none. */
  frame(type, flags, stream, payload = Buffer.alloc(0)) {
    const head = Buffer.alloc(HEAD_LENGTH);
    head.writeUIntBE(payload.length, 0, 3);
    head.set([type, flags], 3);
    head.writeUInt32BE(stream, 5);
    this.raw(Buffer.concat([head, payload]));
  }

  /** Writes bytes that may be no frame. */
  raw(bytes) {
    if (this.#socket.writable) this.#socket.write(bytes);
  }

  goaway(lastStream, code = NO_ERROR) {
    this.frame(GOAWAY, 0, 0, uint32(lastStream, code));
  }

  /** Resolves when the client has read all that was written, or has closed the connection. */
  seen() {
    const answered = new Promise((resolve) => {
      this.#pings.push(resolve);
    });
    this.frame(PING, 0, 0, Buffer.alloc(8));
    return Promise.race([answered, this.closed]);
  }

  /** Closes the connection after what was written. */
  end() {
    this.#socket.end();
  }

  /** Resets the connection (RST). */
  reset() {
    this.#tcp.resetAndDestroy();
  }
}

/** A request of a stream, and the frames that answer it. */
class Request {
  constructor(connection, stream, body) {
    this.connection = connection;
    this.stream = stream;
    this.body = body;
  }

  head(fields, { end = false } = {}) {
    this.connection.frame(HEADERS, END_HEADERS | (end ? END_STREAM : 0), this.stream, fieldBlock(fields));
  }

  data(bytes, { end = false } = {}) {
    this.connection.frame(DATA, end ? END_STREAM : 0, this.stream, bytes);
  }

  /** A complete reply in protobuf. */
  reply(bytes = Buffer.alloc(0)) {
    this.head({ ':status': 200, 'content-type': 'application/protobuf' });
    this.data(bytes, { end: true });
  }

  reset(code) {
    this.connection.frame(RST_STREAM, 0, this.stream, uint32(code));
  }
}

/**
 * A server on a free port of this machine.
 *
 * @param {import('node:test').TestContext} t closes it when the test ends
 * @param {(request: Request) => void} answer is called with each request: when it is complete, or `early`, with its head
 * @returns its `url` and its `connections`, with their requests
 */
export async function startFrames(t, answer, { early = false } = {}) {
  const connections = [];
  const failures = [];
  const server = tls.createServer({ ...identity('server'), ALPNProtocols: ['h2'] });
  const { port, sockets } = await listen(t, server);
  server.on('secureConnection', (socket) => {
    socket.on('error', () => {});
    const tcp = [...sockets].find(({ remotePort }) => remotePort === socket.remotePort);
    const onRequest = async (request) => {
      try {
        await answer(request);
      } catch (error) {
        failures.push(error);
        socket.destroy();
      }
    };
    connections.push(new Connection(socket, tcp, connections.length, onRequest, early));
  });
  t.after(() => {
    if (failures.length > 0) throw failures[0];
  });
  return { url: `https://127.0.0.1:${port}`, connections };
}
