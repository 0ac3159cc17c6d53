// Participants: list, get, update and remove, on every server.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sdk from '../../index.js';
import { stage } from './stage.mjs';

export default (server) =>
  describe('participants', () => {
    test('listParticipants lists those in the room', async (t) => {
      const { client, room, join } = await stage(server, t);
      assert.deepEqual(await client.listParticipants(room), []);
      const people = [await join('anna', { metadata: '{"name":"Anna"}' }), await join('ben')];
      const listed = await client.listParticipants(room);
      assert.deepEqual(listed.map(({ sid }) => sid).sort(), people.map(({ sid }) => sid).sort());
      const anna = listed.find(({ identity }) => identity === 'anna');
      assert.equal(anna.state, sdk.ParticipantInfo_State.ACTIVE);
      assert.equal(anna.metadata, '{"name":"Anna"}');
      assert.equal(listed.find(({ identity }) => identity === 'ben').metadata, '');
    });

    test('getParticipant returns a participant with its published tracks', async (t) => {
      const {
        client,
        room,
        people: [anna],
        publish,
      } = await stage(server, t, ['anna']);
      const audio = await publish(anna, 'audio');
      const video = await publish(anna, 'video');
      const info = await client.getParticipant(room, 'anna');
      assert.equal(info.sid, anna.sid);
      assert.equal(info.identity, 'anna');
      assert.ok(Number.isInteger(info.joinedAt) && info.joinedAt > 1_600_000_000, `${info.joinedAt}`);
      assert.equal(info.tracks.length, 2);
      const microphone = info.tracks.find(({ sid }) => sid === audio);
      assert.equal(microphone.type, sdk.TrackType.AUDIO);
      assert.equal(microphone.name, 'microphone');
      assert.equal(microphone.muted, false);
      const camera = info.tracks.find(({ sid }) => sid === video);
      assert.equal(camera.type, sdk.TrackType.VIDEO);
      assert.equal(camera.name, 'camera');
      assert.equal(camera.width, 320);
      assert.equal(camera.height, 180);
    });

    test('identity and metadata are any Unicode, from the token on', async (t) => {
      const { client, room, join } = await stage(server, t);
      const identity = 'Ännë 李 👩‍🚀';
      const metadata = '{"greeting":"grüß “dich” 🎸"}';
      const participant = await join(identity, { metadata });
      assert.equal(participant.identity, identity);
      const info = await client.getParticipant(room, identity);
      assert.equal(info.identity, identity);
      assert.equal(info.metadata, metadata);
      const updated = await client.updateParticipant(room, identity, '{"mood":"😀"}');
      assert.equal(updated.metadata, '{"mood":"😀"}');
      await participant.next('participantMetadataChanged', (event) => event.metadata === '{"mood":"😀"}');
      await client.removeParticipant(room, identity);
      await participant.next('disconnected');
    });

    test('updateParticipant changes the metadata, visible to all', async (t) => {
      const {
        client,
        room,
        people: [anna, ben],
        publish,
      } = await stage(server, t, ['anna', 'ben']);
      // Without a published track, the others may be notified only seconds later.
      const track = await publish(anna, 'audio');
      await ben.next('trackPublished', ({ sid }) => sid === track);
      const updated = await client.updateParticipant(room, 'anna', 'on stage');
      assert.equal(updated.sid, anna.sid);
      assert.equal(updated.metadata, 'on stage');
      for (const witness of [anna, ben]) {
        await witness.next(
          'participantMetadataChanged',
          (event) => event.identity === 'anna' && event.metadata === 'on stage'
        );
      }
      assert.equal(anna.metadata, 'on stage');
    });

    test('updateParticipant revokes the permission to publish', async (t) => {
      const {
        client,
        room,
        people: [anna, ben],
        publish,
        webhook,
      } = await stage(server, t, ['anna', 'ben']);
      const track = await publish(anna, 'audio');
      await ben.next('trackPublished', ({ sid }) => sid === track);
      const permission = { canSubscribe: true, canPublish: false, canPublishData: true };
      const updated = await client.updateParticipant(room, 'anna', 'in the audience', permission);
      assert.equal(updated.metadata, 'in the audience');
      assert.deepEqual(updated.tracks, []);
      assert.equal(updated.permission.canPublish, false);
      assert.equal(updated.permission.canSubscribe, true);
      await ben.next('trackUnpublished', ({ sid }) => sid === track);
      await webhook('track_unpublished', ({ participant }) => participant.sid === anna.sid);
    });

    test('updateParticipant revokes and restores the permission to subscribe', async (t) => {
      const {
        client,
        room,
        people: [anna, ben],
        publish,
      } = await stage(server, t, ['anna', 'ben']);
      const track = await publish(anna, 'audio');
      await ben.next('trackSubscribed', ({ sid }) => sid === track);
      const permission = { canSubscribe: false, canPublish: true, canPublishData: true };
      await client.updateParticipant(room, 'ben', undefined, permission);
      await client.updateParticipant(room, 'ben', undefined, { ...permission, canSubscribe: true });
      // A client reports the removed track only when it is added again, which happens only if the permission was revoked.
      await ben.next('trackUnsubscribed', ({ sid }) => sid === track);
    });

    test('removeParticipant disconnects one participant', async (t) => {
      const {
        client,
        room,
        people: [anna, ben],
        join,
        webhook,
      } = await stage(server, t, ['anna', 'ben']);
      assert.equal(await client.removeParticipant(room, 'anna'), undefined);
      assert.equal((await anna.next('disconnected')).reason, 'PARTICIPANT_REMOVED');
      await webhook('participant_left', ({ participant }) => participant.sid === anna.sid);
      assert.deepEqual(
        (await client.listParticipants(room)).map(({ sid }) => sid),
        [ben.sid]
      );
      const again = await join('anna');
      assert.notEqual(again.sid, anna.sid);
    });
  });
