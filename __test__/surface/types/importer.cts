// A CommonJS module by TypeScript's own words for it.
import sdk = require('livekit-server-sdk');
import models = require('livekit-server-sdk/dist/proto/livekit_models.js');
import recording = require('livekit-server-sdk/dist/RecordingServiceClient');

const grant: sdk.VideoGrant = { room: 'stage' };
const at: sdk.AccessToken = new sdk.AccessToken('key', 'secret');
const client: recording.default = new recording.default('http://localhost');
const type: models.TrackType = sdk.TrackType.AUDIO;
// @ts-expect-error a name that is none
sdk.Nothing;

export = { grant, at, client, type };
