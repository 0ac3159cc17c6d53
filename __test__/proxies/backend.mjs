// A process that answers ListRooms and SendData over HTTP/1.1, as `node backend.mjs JOURNAL DELAY`, on the port that its parent
// sends. Each request that it has read completely is a line in the journal before it is answered, DELAY milliseconds later: the
// name of the request's room.
import { openSync, writeSync } from 'node:fs';
import http from 'node:http';

const [journal, delay] = process.argv.slice(2);
const lines = openSync(journal, 'a');

/** A field of a protobuf message that has a length. */
const field = (number, bytes) => Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);

const replies = {
  'application/protobuf': {
    ListRooms: (name) => field(1, field(2, Buffer.from(name))),
    SendData: () => '',
  },
  'application/json': {
    ListRooms: (name) => JSON.stringify({ rooms: [{ name }] }),
    SendData: () => '{}',
  },
};

const server = http.createServer(async (request, response) => {
  const chunks = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return; // cut off: this request was not read
  }
  const [name] = /call-[a-z0-9-]+/i.exec(Buffer.concat(chunks).toString('latin1'));
  writeSync(lines, `${name}\n`);
  const type = request.headers['content-type'].split(';')[0];
  const body = replies[type][request.url.split('/').at(-1)](name);
  const answer = () => response.writeHead(200, { 'content-type': type }).end(body);
  if (Number(delay) > 0) setTimeout(answer, Number(delay));
  else answer();
});

// The connections of the proxies end with theirs, never in the middle of a row.
server.keepAliveTimeout = 0;
process.on('disconnect', () => process.exit());
process.send('ready');
process.once('message', (port) => server.listen(port, '127.0.0.1', () => process.send(server.address().port)));
