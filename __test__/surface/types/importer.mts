// An ES module: the default import is what `require` returns, on deep paths, too.
import sdk, { AccessToken, VideoGrant } from 'livekit-server-sdk';
import * as all from 'livekit-server-sdk';
import recording from 'livekit-server-sdk/dist/RecordingServiceClient.js';
import { TrackType } from 'livekit-server-sdk/dist/proto/livekit_models';

const grant: VideoGrant = { room: 'stage' };
export const names: (typeof AccessToken)[] = [sdk.AccessToken, all.AccessToken, all.default.AccessToken];
export const client = new recording.default('http://localhost');
export const sameEnum: typeof TrackType = sdk.TrackType;
// @ts-expect-error the default of the module is not the class
new recording('http://localhost');
// @ts-expect-error no such name
sdk.Nothing;
export { grant };
