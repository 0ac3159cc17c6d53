// Every way in which an HTTP/2 server ends a stream or a connection.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';

import sdk from '../../index.js';
import {
  CANCEL,
  DATA,
  ENHANCE_YOUR_CALM,
  HEADERS,
  INTERNAL_ERROR,
  NO_ERROR,
  REFUSED_STREAM,
  startFrames,
} from './frames.mjs';
import { certificate, rejection } from './peers.mjs';

const ca = certificate('authority');
const rooms = ({ url }, options) => new sdk.RoomServiceClient(url, 'key', 'secret', { ca, retries: 0, ...options });

/** An idempotent call and one that is not; their requests have the tag in them, as `call-1`. */
const kinds = {
  listRooms: (client, tag) => client.listRooms([tag]),
  sendData: (client, tag) => client.sendData(tag, new Uint8Array([1, 2, 3]), 0),
};
const tagOf = ({ body }) => /call-\d+/.exec(body.toString('latin1'))?.[0];
const received = ({ connections }) => connections.flatMap(({ requests }) => requests.map(tagOf));

const outcome = ({ code, twirpCode, phase, mayHaveRun }) => [code, twirpCode, phase, mayHaveRun];

for (const [name, call] of Object.entries(kinds)) {
  test(`${name} is sent again after a GOAWAY for its stream, in another connection`, async (t) => {
    const executed = [];
    const server = await startFrames(t, (request) => {
      if (request.connection.index === 0) {
        request.connection.goaway(request.stream - 1);
        return request.connection.end();
      }
      executed.push(tagOf(request));
      return request.reply();
    });
    await call(rooms(server), 'call-1');
    assert.deepEqual(executed, ['call-1']);
    assert.equal(server.connections.length, 2);
  });

  test(`a GOAWAY in each of the first connections uses up no retry of ${name}`, async (t) => {
    const executed = [];
    const server = await startFrames(t, (request) => {
      if (request.connection.index < 3) {
        request.connection.goaway(0);
        return request.connection.end();
      }
      executed.push(tagOf(request));
      return request.reply();
    });
    await call(rooms(server), 'call-1');
    assert.deepEqual(executed, ['call-1']);
    assert.equal(server.connections.length, 4);
  });

  test(`of several calls of ${name}, a GOAWAY has those above its stream sent again`, async (t) => {
    const executed = [];
    const held = [];
    const execute = (request) => {
      executed.push(tagOf(request));
      request.reply();
    };
    const server = await startFrames(t, (request) => {
      if (request.connection.index > 0 || tagOf(request) === 'call-0') return execute(request);
      held.push(request);
      if (held.length < 6) return undefined;
      request.connection.goaway(held[2].stream);
      for (const one of held.slice(0, 3)) execute(one);
      return request.connection.end();
    });
    const client = rooms(server);
    await call(client, 'call-0');
    const tags = Array.from({ length: 6 }, (_, i) => `call-${i + 1}`);
    await Promise.all(tags.map((tag) => call(client, tag)));
    assert.deepEqual(executed.sort(), ['call-0', ...tags]);
    assert.equal(server.connections[0].requests.length, 7);
  });

  test(`${name} does not go to a connection that has received GOAWAY`, async (t) => {
    const held = [];
    const server = await startFrames(t, (request) => {
      held.push(request);
      if (tagOf(request) !== 'call-1') request.reply();
    });
    const client = rooms(server);
    await call(client, 'call-0');
    const first = call(client, 'call-1');
    while (held.length < 2) await new Promise((resolve) => setImmediate(resolve));
    const { connection, stream } = held[1];
    connection.goaway(stream);
    await connection.seen();
    await call(client, 'call-2');
    held[1].reply();
    await first;
    assert.deepEqual(
      server.connections.map(({ requests }) => requests.map(tagOf)),
      [['call-0', 'call-1'], ['call-2']]
    );
  });

  test(`${name} does not fail when its connection was closed in the meantime`, async (t) => {
    const server = await startFrames(t, (request) => request.reply());
    const client = rooms(server);
    for (let i = 0; i < 3; i++) {
      await call(client, `call-${i}`);
      assert.equal(server.connections.length, i + 1);
      server.connections[i].end();
      await server.connections[i].closed;
    }
  });

  test(`${name} does not fail when its HTTP/1.1 connection was closed in the meantime`, async (t) => {
    const reply = 'HTTP/1.1 200 OK\r\ncontent-type: application/protobuf\r\ncontent-length: 0\r\n\r\n';
    const sockets = [];
    const server = net.createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {});
      socket.on('data', () => socket.write(reply));
    });
    t.after(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const client = rooms({ url: `http://127.0.0.1:${server.address().port}` });
    for (let i = 0; i < 3; i++) {
      await call(client, `call-${i}`);
      assert.equal(sockets.length, i + 1);
      const closed = once(sockets[i], 'close');
      sockets[i].end();
      await closed;
    }
  });

  for (const [code, title] of [
    [ENHANCE_YOUR_CALM, 'ENHANCE_YOUR_CALM'],
    [INTERNAL_ERROR, 'INTERNAL_ERROR'],
  ]) {
    for (const above of [false, true]) {
      test(`GOAWAY(${title}) ${above ? 'below' : 'at'} its stream is an error of ${name}`, async (t) => {
        const server = await startFrames(t, ({ connection, stream }) => {
          connection.goaway(above ? stream - 1 : stream, code);
          connection.end();
        });
        const error = await rejection(call(rooms(server), 'call-1'));
        assert.match(error.code, /^(ECONNRESET|EPIPE|ERR_HTTP2_\w+)$/);
        assert.deepEqual([error.phase, error.twirpCode], ['wait', 'unavailable']);
        if (!above) assert.equal(error.mayHaveRun, true);
        assert.deepEqual(received(server), ['call-1']);
      });
    }
  }
}

test('a GOAWAY in every connection ends with the time of the call', async (t) => {
  const server = await startFrames(t, ({ connection }) => {
    connection.goaway(0);
    connection.end();
  });
  const error = await rejection(kinds.sendData(rooms(server, { requestTimeout: 0.3 }), 'call-1'));
  assert.deepEqual([error.code, error.twirpCode], ['ECONNABORTED', 'deadline_exceeded']);
  assert.ok(server.connections.length > 1);
});

for (const soon of [true, false]) {
  const when = soon ? 'at once' : 'once the others were sent again';
  test(`after a GOAWAY, a reset ${when} leaves it open whether the calls of lower streams have run`, async (t) => {
    const held = [];
    const server = await startFrames(t, (request) => {
      const { connection } = request;
      if (connection.index > 0 || tagOf(request) === 'call-0') {
        request.reply();
        if (connection.index > 0 && !soon) server.connections[0].reset();
        return;
      }
      held.push(request);
      if (held.length < 2) return;
      connection.goaway(held[0].stream);
      if (soon) connection.reset();
    });
    const client = rooms(server, { requestTimeout: 2 });
    await kinds.sendData(client, 'call-0');
    const calls = ['call-1', 'call-2'].map((tag) => kinds.sendData(client, tag).then(() => undefined, outcome));
    const outcomes = await Promise.all(calls);
    const [lower, upper] = held.map((request) => outcomes[Number(tagOf(request).slice(5)) - 1]);
    const unknown = ['unavailable', 'wait', true];
    assert.match(lower[0], codesOf('a reset of the connection'));
    assert.deepEqual(lower.slice(1), unknown);
    if (soon && upper) assert.deepEqual(upper.slice(1), unknown);
    else assert.equal(upper, undefined);
    assert.equal(received(server).filter((tag) => tag === tagOf(held[0])).length, 1);
  });
}

test('a stream that the server refused may have run', async (t) => {
  let refusals = 0;
  const server = await startFrames(t, (request) => {
    if (refusals-- > 0) request.reset(REFUSED_STREAM);
    else request.reply();
  });
  const client = rooms(server, { retries: 2 });
  const refused = ['ERR_HTTP2_STREAM_ERROR', 'unavailable', 'wait', true];
  refusals = 1;
  assert.deepEqual(outcome(await rejection(kinds.sendData(client, 'call-1'))), refused);
  refusals = 1;
  assert.deepEqual(outcome(await rejection(client.listRooms(['call-2'], { retries: 0 }))), refused);
  refusals = 2;
  assert.deepEqual(await client.listRooms(['call-3']), []);
  refusals = 3;
  assert.deepEqual(outcome(await rejection(client.listRooms(['call-4']))), refused);
  const times = Object.entries({ 'call-1': 1, 'call-2': 1, 'call-3': 3, 'call-4': 3 });
  assert.deepEqual(
    received(server),
    times.flatMap(([tag, count]) => Array(count).fill(tag))
  );
});

// A reply with two rooms.
const REPLY = Buffer.from('\n\u0007\u0012\u0005first\n\u0006\u0012\u0004last');
assert.equal(REPLY.length, 17);
const PART = REPLY.subarray(0, 9);
const ok = { ':status': 200, 'content-type': 'application/protobuf' };
const ofLength = (length) => ({ ...ok, 'content-length': length });

const resets = {
  'RST_STREAM(NO_ERROR)': (request) => request.reset(NO_ERROR),
  'RST_STREAM(CANCEL)': (request) => request.reset(CANCEL),
  'RST_STREAM(INTERNAL_ERROR)': (request) => request.reset(INTERNAL_ERROR),
  'RST_STREAM(ENHANCE_YOUR_CALM)': (request) => request.reset(ENHANCE_YOUR_CALM),
  'RST_STREAM(REFUSED_STREAM)': (request) => request.reset(REFUSED_STREAM),
};
const closings = {
  'the end of the connection': ({ connection }) => connection.end(),
  'a reset of the connection': ({ connection }) => connection.reset(),
};
const nonsense = {
  'DATA of stream 0': ({ connection }) => connection.frame(DATA, 0, 0, PART),
  'a frame that is too long': ({ connection }) => connection.raw(Buffer.from('ffffff000000000001', 'hex')),
  'a HEADERS frame that can not be decoded': ({ connection, stream }) =>
    connection.frame(HEADERS, 4, stream, Buffer.of(0x80)),
  'text instead of frames': ({ connection }) => connection.raw('HTTP/1.1 400 Bad Request\r\n\r\n'),
};
const endings = { ...resets, ...closings, ...nonsense };
const endStream = {
  'an empty DATA frame with END_STREAM': (request) => request.data(Buffer.alloc(0), { end: true }),
  'trailers with END_STREAM': (request) => request.head({ 'x-trailer': 'yes' }, { end: true }),
};

/** What a server has answered when the stream ends. */
const beginnings = {
  nothing: () => {},
  'a head': (request) => request.head(ok),
  '9 of 17 bytes': (request) => {
    request.head(ofLength(17));
    request.data(PART);
  },
  '9 bytes of no announced length': (request) => {
    request.head(ok);
    request.data(PART);
  },
  'all bytes of no announced length': (request) => {
    request.head(ok);
    request.data(REPLY);
  },
  'all bytes of the announced length': (request) => {
    request.head(ofLength(17));
    request.data(REPLY);
  },
  'fewer bytes than announced': (request) => {
    request.head(ofLength(18));
    request.data(REPLY);
  },
  'more bytes than announced': (request) => {
    request.head(ofLength(16));
    request.data(REPLY);
  },
};

/** The outcomes of a call to which the server begins to answer and then ends the stream: with one write, and later. */
async function outcomesOf(t, beginning, ending) {
  const outcomes = [];
  for (const later of [false, true]) {
    const server = await startFrames(t, async (request) => {
      beginning(request);
      if (later) await request.connection.seen();
      ending(request);
    });
    const client = rooms(server);
    outcomes.push(
      await client.listRooms(['call-1']).then(
        (list) => list.map(({ name }) => name),
        (error) => error
      )
    );
    assert.deepEqual(received(server), ['call-1'], 'the call was repeated');
    client.close();
  }
  return outcomes;
}

const cut = [
  'nothing',
  'a head',
  '9 of 17 bytes',
  '9 bytes of no announced length',
  'all bytes of no announced length',
];
/** The codes that Node has for such an end of a stream. */
function codesOf(ending) {
  if (ending in nonsense) return /^(ECONNRESET|EPROTO|HPE_\w+|ERR_HTTP2_\w+)$/;
  // A client that writes when the end comes has EPIPE, as in Node.
  if (ending in closings) return /^(ECONNRESET|EPIPE)$/;
  return /^(ECONNRESET|ERR_HTTP2_STREAM_ERROR)$/;
}

for (const beginning of cut) {
  for (const [title, ending] of Object.entries(endings)) {
    test(`${beginning} and then ${title} is an error`, async (t) => {
      const [atOnce, later] = await outcomesOf(t, beginnings[beginning], ending);
      const begun = beginning === 'nothing' ? 'wait' : 'receive';
      for (const error of [atOnce, later]) {
        assert.ok(error instanceof sdk.TwirpError, `resolved with ${error}`);
        assert.deepEqual([error.mayHaveRun, error.response], [true, undefined]);
        // What was written just before a reset may be lost.
        if (error === later || title !== 'a reset of the connection') assert.equal(error.phase, begun);
        assert.match(error.code, codesOf(title));
        if (!(title in nonsense)) assert.equal(error.twirpCode, 'unavailable');
      }
    });
  }
}

for (const [title, ending] of Object.entries(endStream)) {
  for (const beginning of ['all bytes of no announced length', 'all bytes of the announced length']) {
    test(`${beginning} and then ${title} is a reply`, async (t) => {
      const names = ['first', 'last'];
      assert.deepEqual(await outcomesOf(t, beginnings[beginning], ending), [names, names]);
    });
  }
  for (const beginning of ['9 of 17 bytes', 'fewer bytes than announced', 'more bytes than announced']) {
    test(`${beginning} and then ${title} is an error`, async (t) => {
      for (const error of await outcomesOf(t, beginnings[beginning], ending)) {
        assert.ok(error instanceof sdk.TwirpError, `resolved with ${error}`);
        assert.deepEqual([error.phase, error.mayHaveRun], ['receive', true]);
        assert.match(error.code, /^(ECONNRESET|EPROTO|HPE_\w+|ERR_HTTP2_\w+)$/);
      }
    });
  }
}

test('all bytes of the announced length and then RST_STREAM(NO_ERROR) is a reply', async (t) => {
  const names = ['first', 'last'];
  const outcomes = await outcomesOf(t, beginnings['all bytes of the announced length'], (r) => r.reset(NO_ERROR));
  assert.deepEqual(outcomes, [names, names]);
});

const replies = {
  'a head with END_STREAM': [(request) => request.head(ok, { end: true }), []],
  'a complete reply and then RST_STREAM(NO_ERROR)': [
    (request) => {
      request.reply(REPLY);
      request.reset(NO_ERROR);
    },
    ['first', 'last'],
  ],
  'a complete reply and then the end of the connection': [
    (request) => {
      request.reply(REPLY);
      request.connection.end();
    },
    ['first', 'last'],
  ],
  'heads with 100 and 103, and then a reply': [
    (request) => {
      request.head({ ':status': 100 });
      request.head({ ':status': 103, link: '</x>' });
      request.reply(REPLY);
    },
    ['first', 'last'],
  ],
  'a reply in frames of one byte': [
    (request) => {
      request.head(ofLength(17));
      for (const byte of REPLY) request.data(Buffer.of(byte));
      request.data(Buffer.alloc(0), { end: true });
    },
    ['first', 'last'],
  ],
};
for (const [title, [answer, names]] of Object.entries(replies)) {
  test(`${title} is a reply`, async (t) => {
    const server = await startFrames(t, answer);
    assert.deepEqual(
      (await rooms(server).listRooms(['call-1'])).map(({ name }) => name),
      names
    );
  });
}

test('a 204 without a body is an error with its status', async (t) => {
  const server = await startFrames(t, (request) => request.head({ ':status': 204 }, { end: true }));
  const { status, phase, mayHaveRun } = await rejection(rooms(server).listRooms());
  assert.deepEqual([status, phase, mayHaveRun], [204, 'receive', true]);
});

test('a complete reply counts when the server does not want the rest of the request', async (t) => {
  const server = await startFrames(
    t,
    (request) => {
      request.reply();
      request.reset(NO_ERROR);
    },
    { early: true }
  );
  await rooms(server).sendData('r', new Uint8Array(1 << 20), 0);
});
