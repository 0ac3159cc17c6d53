// Tracks: mute and subscribe, on every server.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sdk from '../../index.js';
import { stage } from './stage.mjs';

export default (server) =>
  describe('tracks', () => {
    test('mutePublishedTrack mutes and unmutes, visible to all', async (t) => {
      const {
        client,
        room,
        people: [anna, ben],
        publish,
      } = await stage(server, t, ['anna', 'ben']);
      const track = await publish(anna, 'audio');
      await ben.next('trackPublished', ({ sid }) => sid === track);

      for (const [muted, event] of [
        [true, 'trackMuted'],
        [false, 'trackUnmuted'],
      ]) {
        const info = await client.mutePublishedTrack(room, 'anna', track, muted);
        assert.equal(info.sid, track);
        assert.equal(info.type, sdk.TrackType.AUDIO);
        assert.equal(info.muted, muted);
        for (const witness of [anna, ben]) {
          await witness.next(event, ({ sid, identity }) => sid === track && identity === 'anna');
        }
        // The client also tells the server that its track is muted, which could undo the next change. The server handles
        // this request after that message.
        await publish(anna, 'video');
      }
    });

    test('updateSubscriptions subscribes and unsubscribes a participant', async (t) => {
      const {
        client,
        room,
        people: [anna],
        join,
        publish,
      } = await stage(server, t, ['anna']);
      const ben = await join('ben', { autoSubscribe: false });
      const track = await publish(anna, 'video');
      await ben.next('trackPublished', ({ sid }) => sid === track);
      assert.deepEqual(ben.seen('trackSubscribed'), []);

      assert.equal(await client.updateSubscriptions(room, 'ben', [track], true), undefined);
      await ben.next('trackSubscribed', ({ sid }) => sid === track);

      assert.equal(await client.updateSubscriptions(room, 'ben', [track], false), undefined);
      await client.updateSubscriptions(room, 'ben', [track], true);
      // A client reports the removed track only when it is added again, which happens only if it was unsubscribed.
      await ben.next('trackUnsubscribed', ({ sid }) => sid === track);
    });
  });
