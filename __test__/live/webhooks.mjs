// Webhooks of rooms, on every server.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sdk from '../../index.js';
import { stage } from './stage.mjs';

export default (server) =>
  describe('webhooks', () => {
    test('each event of a room arrives and is verified', async (t) => {
      const { client, room, join, publish, webhook } = await stage(server, t);
      const started = await webhook('room_started');
      const { sid } = started.room;
      assert.match(sid, /^RM_\w+$/);

      const anna = await join('anna', { metadata: 'hello' });
      const joined = await webhook('participant_joined');
      assert.equal(joined.room.sid, sid);
      assert.equal(joined.participant.sid, anna.sid);
      assert.equal(joined.participant.identity, 'anna');
      assert.equal(joined.participant.metadata, 'hello');
      assert.equal(joined.participant.state, sdk.ParticipantInfo_State.ACTIVE);

      const track = await publish(anna, 'audio');
      const published = await webhook('track_published');
      assert.equal(published.participant.sid, anna.sid);
      assert.equal(published.track.sid, track);
      assert.equal(published.track.type, sdk.TrackType.AUDIO);

      await anna.unpublish(track);
      const unpublished = await webhook('track_unpublished');
      assert.equal(unpublished.participant.sid, anna.sid);
      assert.equal(unpublished.track.sid, track);

      await anna.leave();
      const left = await webhook('participant_left');
      assert.equal(left.participant.sid, anna.sid);

      await client.deleteRoom(room);
      const finished = await webhook('room_finished');
      assert.equal(finished.room.sid, sid);
    });

    test('the Authorization header carries a token with the digest of the body', async (t) => {
      const { webhook } = await stage(server, t);
      const event = await webhook('room_started');
      const request = server.webhooks.requests.find((each) => each.event === event);
      assert.equal(request.contentType, 'application/webhook+json');
      const receiver = new sdk.WebhookReceiver(server.apiKey, server.apiSecret);
      assert.deepEqual(receiver.receive(request.body, request.authorization), event);
      assert.throws(
        () => receiver.receive(`${request.body} `, request.authorization),
        /checksum of body does not match/
      );
      assert.throws(() => receiver.receive(request.body), /authorization header is empty/);
      const stranger = new sdk.WebhookReceiver(server.apiKey, `${server.apiSecret}x`);
      assert.throws(() => stranger.receive(request.body, request.authorization), { name: 'JsonWebTokenError' });
    });

    test('rejects a webhook whose body was changed', async (t) => {
      const { room, webhook } = await stage(server, t);
      const event = await webhook('room_started');
      const { body, authorization } = server.webhooks.requests.find((each) => each.event === event);
      const forged = body.replace(room, `${room} of mine`);
      assert.notEqual(forged, body);
      const response = await fetch(server.webhooks.url, { method: 'POST', body: forged, headers: { authorization } });
      assert.equal(response.status, 401);
      await server.webhooks.next('refused', ({ error }) => /checksum of body does not match/.test(error.message));
    });
  });
