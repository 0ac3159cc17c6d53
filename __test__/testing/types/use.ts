// A test of a backend in TypeScript: correct uses, and incorrect ones that must be errors.
import { AccessToken, DataPacket_Kind, TrackType } from 'livekit-server-sdk-rs';
import {
  DisconnectReason,
  Fault,
  LiveKitTestServer,
  signWebhook,
  TestParticipant,
} from 'livekit-server-sdk-rs/testing';

export async function use(): Promise<unknown[]> {
  const server = await LiveKitTestServer.start({ apiKey: 'key', webhooks: ['http://127.0.0.1/webhook'] });
  const alice: TestParticipant = await server.join(new AccessToken('key', 'secret').toJwt(), { autoSubscribe: false });
  const seen: unknown[] = [];
  alice.on('data', ({ payload, kind, topic }) => seen.push(payload.length, kind === DataPacket_Kind.LOSSY, topic));
  alice.once('disconnected', ({ reason }) => {
    const why: DisconnectReason = reason;
    seen.push(why);
  });
  alice.on('removed', () => seen.push('removed'));
  const sid: string = alice.publishTrack({ type: TrackType.VIDEO, width: 640 }).sid;
  const fault: Fault = { method: 'CreateRoom', times: Infinity, error: { code: 'unavailable' }, delay: 5 };
  const mend: () => void = server.fault(fault);
  mend();
  const [recording] = server.egresses;
  recording.activate();
  recording.complete({ file: { size: 5, location: 'https://example.com/f.mp4' }, segments: { segmentCount: 2 } });
  server.egress('EG_1').fail('why');
  seen.push(recording.info.fileResults?.[0]?.size);
  server.ingress('IN_1').publish();
  for (const { id, info } of server.ingresses) seen.push(id, info.state?.tracks);
  const { body, authorization } = signWebhook({ event: 'room_started', room: { name: 'my-room' } }, server);
  const texts: string[] = [sid, body, authorization, server.url, server.requests[0].body.toString('utf8')];
  const event: string = server.events[0].event;
  await server[Symbol.asyncDispose]();
  return [...seen, ...texts, event, alice.permission.canPublish, alice.participants[0].identity];
}

export async function misuse(server: LiveKitTestServer, alice: TestParticipant): Promise<void> {
  // @ts-expect-error: the constructor is private
  new LiveKitTestServer({});
  // @ts-expect-error: webhooks is a list
  await LiveKitTestServer.start({ webhooks: 'http://127.0.0.1' });
  // @ts-expect-error: reset is before or after
  server.fault({ reset: true });
  // @ts-expect-error: no such fault
  server.fault({ twirp: 'internal' });
  // @ts-expect-error: no such property of the event
  alice.on('muted', ({ payload }) => payload);
  // @ts-expect-error: no such result
  server.egress('EG_1').complete({ stream: {} });
  // @ts-expect-error: only the server calls it
  server.egress('EG_1').updateStreams([], []);
  // @ts-expect-error: the error is required
  server.ingress('IN_1').fail();
  // @ts-expect-error: read-only
  alice.metadata = 'new';
}
