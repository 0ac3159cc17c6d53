import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sdk from '../../index.js';
import { stage } from './stage.mjs';

export default (server) =>
  describe('tracks', () => {
    test('mutePublishedTrack mutes and unmutes, seen by all', async (t) => {
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
        // A client tells the server, too, that its track is muted now, and could undo what comes next. What it asks for
        // after that is answered after that.
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
      // A client notices that a track is gone when it comes again. While subscribed it would not come.
      await ben.next('trackUnsubscribed', ({ sid }) => sid === track);
    });
  });
