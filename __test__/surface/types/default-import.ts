// The package as a default import, with esModuleInterop.
import sdk, { AccessToken } from 'livekit-server-sdk';

export const sameClass: typeof AccessToken = sdk.AccessToken;
export const token: string = new sdk.AccessToken('key', 'secret').toJwt();
export const client: sdk.RoomServiceClient = new sdk.RoomServiceClient('http://localhost');
// @ts-expect-error no such name
sdk.Nothing;
