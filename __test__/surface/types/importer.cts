// A CommonJS module in TypeScript's own syntax.
import sdk = require('livekit-server-sdk');
import models = require('livekit-server-sdk/dist/proto/livekit_models.js');
import recording = require('livekit-server-sdk/dist/RecordingServiceClient');

const grant: sdk.VideoGrant = { room: 'stage' };
const at: sdk.AccessToken = new sdk.AccessToken('key', 'secret');
const client: recording.default = new recording.default('http://localhost');
const type: models.TrackType = sdk.TrackType.AUDIO;
// @ts-expect-error no such name
sdk.Nothing;

export = { grant, at, client, type };
