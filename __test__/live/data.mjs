// sendData, on every server.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import sdk from '../../index.js';
import { stage } from './stage.mjs';

const { RELIABLE, LOSSY } = sdk.DataPacket_Kind;
const bytes = (text) => new TextEncoder().encode(text);
const text = ({ payload }) => new TextDecoder().decode(payload);

/**
 * Sends to one participant until something arrives. A server drops data for a participant whose data channels are still
 * opening, and does not report when they are open.
 */
async function openChannel(client, room, participant, kind) {
  const open = participant.next('dataReceived', ({ reliable }) => reliable === (kind === RELIABLE));
  let waiting = true;
  open
    .catch(() => {})
    .finally(() => {
      waiting = false;
    });
  while (waiting) {
    await client.sendData(room, bytes('open?'), kind, [participant.sid]);
    await Promise.race([open, wait(50)]);
  }
  await open;
}

/** The data that a participant received, without that of openChannel. */
const heard = (participant) =>
  participant
    .seen('dataReceived')
    .map(text)
    .filter((line) => line !== 'open?');

export default (server) =>
  describe('data', () => {
    test('sendData reaches everyone in the room, byte for byte', async (t) => {
      const { client, room, people } = await stage(server, t, ['anna', 'ben']);
      const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      for (const person of people) await openChannel(client, room, person, RELIABLE);
      assert.equal(await client.sendData(room, every, RELIABLE), undefined);
      for (const person of people) {
        const { payload, reliable } = await person.next('dataReceived', (event) => event.payload.length === 256);
        assert.deepEqual(Uint8Array.from(payload), every);
        assert.equal(reliable, true);
      }
    });

    test('sendData sends lossy data too', async (t) => {
      const {
        client,
        room,
        people: [anna],
      } = await stage(server, t, ['anna']);
      await openChannel(client, room, anna, LOSSY);
      await client.sendData(room, bytes('lossy'), LOSSY);
      const event = await anna.next('dataReceived', (entry) => text(entry) === 'lossy');
      assert.equal(event.reliable, false);
    });

    test('sendData reaches only the destinations named', async (t) => {
      const {
        client,
        room,
        people: [anna, ben, cleo],
      } = await stage(server, t, ['anna', 'ben', 'cleo']);
      for (const person of [anna, ben, cleo]) await openChannel(client, room, person, RELIABLE);
      await client.sendData(room, bytes('for ben'), RELIABLE, [ben.sid]);
      await client.sendData(room, bytes('for two'), RELIABLE, [anna.sid, ben.sid]);
      await client.sendData(room, bytes('for all'), RELIABLE);
      // Reliable data arrives in order: nothing earlier can arrive after the last message.
      for (const person of [anna, ben, cleo]) await person.next('dataReceived', (entry) => text(entry) === 'for all');
      assert.deepEqual(heard(anna), ['for two', 'for all']);
      assert.deepEqual(heard(ben), ['for ben', 'for two', 'for all']);
      assert.deepEqual(heard(cleo), ['for all']);
    });
  });
