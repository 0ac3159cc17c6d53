// A value that is kept from a reply must not keep the complete reply alive: strings are slices only of slightly larger ones.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const cwd = fileURLToPath(new URL('..', import.meta.url));

/** The heap bytes per kept value. `make` is the source of a function that makes one. */
async function bytesKept(make) {
  const program = `
    const { ListRoomsResponse } = require('./dist/proto/livekit_room');
    const { WebhookReceiver, AccessToken } = require('.');
    const { createHash } = require('crypto');
    const make = (${make})();
    const kept = [];
    const used = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
    for (let i = 0; i < 20; i++) make();
    const before = used();
    for (let i = 0; i < 300; i++) kept.push(make());
    console.log((used() - before) / kept.length);
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '-e', program], { cwd });
  return Number(stdout);
}

test('one room of a list of a thousand', async () => {
  const bytes = await bytesKept(`() => {
    const rooms = Array.from({ length: 1000 }, (_, i) => ({
      sid: 'RM_abcdefghijkl' + i, name: 'a room of some name ' + i, metadata: '{"tenant":"t1","kind":"meeting"}',
      turnPassword: 'tp000000000000000000', enabledCodecs: [{ mime: 'audio/opus' }, { mime: 'video/VP8' }],
    }));
    const bytes = ListRoomsResponse.encode(ListRoomsResponse.fromPartial({ rooms })).finish();
    return () => ListRoomsResponse.decode(bytes).rooms[500];
  }`);
  assert.ok(bytes < 4096, `${bytes}`);
});

test('one track of a webhook with 260', async () => {
  const bytes = await bytesKept(`() => {
    const tracks = Array.from({ length: 260 }, (_, i) => ({
      sid: 'TR_abcdefghijkl' + i, name: 'a camera of some name', mimeType: 'video/VP8 and more of it',
      layers: [{ width: 1 }, { width: 2 }],
    }));
    const body = JSON.stringify({ event: 'participant_joined', participant: { tracks } });
    const token = new AccessToken('key', 'secret');
    token.sha256 = createHash('sha256').update(body).digest('base64');
    const authorization = token.toJwt();
    const receiver = new WebhookReceiver('key', 'secret');
    return () => receiver.receive(body, authorization).participant.tracks[130];
  }`);
  assert.ok(bytes < 4096, `${bytes}`);
});
