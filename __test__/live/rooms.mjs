// Rooms: create, list, update and delete, on every server.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clientOf, stage, tokenOf } from './stage.mjs';

export default (server) =>
  describe('rooms', () => {
    test('createRoom creates a room with the given options', async () => {
      const client = clientOf(server);
      const room = await client.createRoom({ name: 'with options', emptyTimeout: 77, maxParticipants: 3 });
      assert.equal(room.name, 'with options');
      assert.equal(room.emptyTimeout, 77);
      assert.equal(room.maxParticipants, 3);
      assert.equal(room.numParticipants, 0);
      assert.equal(room.metadata, '');
      assert.match(room.sid, /^RM_\w+$/);
      assert.ok(Number.isInteger(room.creationTime) && room.creationTime > 1_600_000_000, `${room.creationTime}`);
      assert.ok(room.enabledCodecs.some((codec) => codec.mime === 'audio/opus'));
    });

    test('createRoom returns an existing room', async () => {
      const client = clientOf(server);
      const first = await client.createRoom({ name: 'twice' });
      const second = await client.createRoom({ name: 'twice' });
      assert.equal(second.sid, first.sid);
    });

    test('enforces maxParticipants', async (t) => {
      const { room } = await stage(server, t, ['first'], { maxParticipants: 1 });
      await assert.rejects(server.join(tokenOf(server, { roomJoin: true, room }, { identity: 'second' })));
    });

    test('listRooms lists every room as createRoom returned it', async () => {
      const client = clientOf(server);
      const made = [
        await client.createRoom({ name: 'listed 1', emptyTimeout: 50 }),
        await client.createRoom({ name: 'listed 2', maxParticipants: 9 }),
      ];
      const listed = await client.listRooms();
      assert.deepEqual(
        made.map(({ sid }) => listed.find((room) => room.sid === sid)),
        made
      );
    });

    test('updateRoomMetadata reaches the room and its participants', async (t) => {
      const {
        client,
        room,
        people: [anna],
      } = await stage(server, t, ['anna']);
      const updated = await client.updateRoomMetadata(room, '{"topic":"music"}');
      assert.equal(updated.name, room);
      assert.equal(updated.metadata, '{"topic":"music"}');
      await anna.next('roomMetadataChanged', ({ metadata }) => metadata === '{"topic":"music"}');
      const listed = (await client.listRooms()).find(({ name }) => name === room);
      assert.equal(listed.metadata, '{"topic":"music"}');
    });

    test('deleteRoom disconnects the participants and removes the room', async (t) => {
      const {
        client,
        room,
        people: [anna, ben],
        webhook,
      } = await stage(server, t, ['anna', 'ben']);
      assert.equal(await client.deleteRoom(room), undefined);
      assert.equal((await anna.next('disconnected')).reason, 'ROOM_DELETED');
      assert.equal((await ben.next('disconnected')).reason, 'ROOM_DELETED');
      await webhook('room_finished');
      assert.ok(!(await client.listRooms()).some(({ name }) => name === room));
    });

    test('names and metadata are any Unicode', async () => {
      const client = clientOf(server);
      const name = 'Übung “♥” 会议室 👩‍🚀';
      const metadata = '{"emoji":"🎸","line":"\u2028","quote":"\\"","rtl":"שלום"}';
      const made = await client.createRoom({ name });
      assert.equal(made.name, name);
      assert.equal((await client.updateRoomMetadata(name, metadata)).metadata, metadata);
      const listed = (await client.listRooms()).find(({ sid }) => sid === made.sid);
      assert.equal(listed.name, name);
      assert.equal(listed.metadata, metadata);
      const started = await server.webhooks.next('room_started', ({ room }) => room.sid === made.sid);
      assert.equal(started.room.name, name);
      await client.deleteRoom(name);
      const finished = await server.webhooks.next('room_finished', ({ room }) => room.sid === made.sid);
      assert.equal(finished.room.metadata, metadata);
    });
  });
