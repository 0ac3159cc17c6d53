// A backend written for livekit-server-sdk 0.5.4, as an ES module.
import assert from 'assert';

import { AccessToken, TokenVerifier, TrackType } from 'livekit-server-sdk';
import sdk from 'livekit-server-sdk';
import { RecordingPreset } from 'livekit-server-sdk/dist/proto/livekit_recording.js';
import models from 'livekit-server-sdk/dist/proto/livekit_models.js';

assert.strictEqual(sdk.AccessToken, AccessToken);
assert.strictEqual(models.TrackType, TrackType);
assert.strictEqual(RecordingPreset[RecordingPreset.HD_30], 'HD_30');

const at = new AccessToken('devkey', 'secret', { identity: 'bob' });
at.addGrant({ roomJoin: true, room: 'stage', canPublish: false });
const verifier = new TokenVerifier('devkey', 'secret');
assert.strictEqual(verifier.verify(at.toJwt()).video.canPublish, false);
assert.throws(() => new TokenVerifier('devkey', 'other').verify(at.toJwt()), { name: 'JsonWebTokenError' });
console.log('esm: all good');
