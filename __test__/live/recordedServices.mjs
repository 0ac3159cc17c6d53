// The recorded replies of a real server with a Redis for Egress and Ingress: recordedServices.json, in the format of
// recorded.mjs. No egress or ingress process ran, so replies that need one are not included.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker, compare } from './recorded.mjs';

const ADMIN = { roomRecord: true, ingressAdmin: true };
export const file = new URL('recordedServices.json', import.meta.url);

/** Fields that the package's messages do not have. */
const LACKS_IN_MEMORY =
  'enable_transcoding next_page_token participant_metadata repair_ssrc rid spatial_layer updated_at';

/** Makes all requests to one server. Returns its replies in order. */
export async function record(server) {
  const replies = {};
  const ask = asker(server, ADMIN, replies);
  const to = (service) => (name, method, body, options) =>
    ask(`${service}: ${name}`, `/twirp/livekit.${service}/${method}`, { body, ...options });
  const [egress, ingress] = [to('Egress'), to('Ingress')];

  const output = { fileOutputs: [{ filepath: 'x' }] };
  await egress('no grant', 'ListEgress', {}, { token: { ingressAdmin: true } });
  await egress('no token', 'StopEgress', {}, { token: '' });
  await egress('none', 'ListEgress', {});
  await egress('active ones', 'ListEgress', { active: true });
  await egress('none in a room', 'ListEgress', { room_name: 'r' });
  await egress('list an unknown one', 'ListEgress', { egressId: 'EG_unknown' });
  await egress('an unknown room', 'StartRoomCompositeEgress', { roomName: 'unknown', ...output });
  await egress('an unknown room and no output', 'StartTrackEgress', { room_name: 'unknown' });
  await egress('two outputs in one', 'StartRoomCompositeEgress', { roomName: 'r', file: {}, stream: {} });
  await egress('two storages', 'StartRoomCompositeEgress', { fileOutputs: [{ s3: {}, aliOSS: {} }] });
  await egress('a wrong type', 'StartWebEgress', { url: 5 });
  await egress('a wrong type in a map', 'StartTrackEgress', { file: { s3: { metadata: { a: 1 } } } });
  await egress('the layout of an unknown one', 'UpdateLayout', { egressId: 'EG_unknown', layout: 'grid' });
  await egress('an unknown method', 'Unknown', {});
  await egress('GET', 'ListEgress', {}, { verb: 'GET' });
  // The server waits for an egress process that might know it.
  await Promise.all([
    egress('the streams of an unknown one', 'UpdateStream', { egressId: 'EG_unknown' }),
    egress('stop an unknown one', 'StopEgress', { egress_id: 'EG_unknown' }),
    egress('stop without an id', 'StopEgress', {}),
  ]);

  const camera = { roomName: 'r', participantIdentity: 'camera' };
  const create = (name, body, options) => ingress(name, 'CreateIngress', { ...camera, ...body }, options);
  await create('no grant', {}, { token: { roomRecord: true } });
  await ingress('none', 'ListIngress', {});
  const { ingress_id: id } = await create('RTMP', { name: 'n', participantName: 'Camera' });
  const whip = await create('WHIP', { inputType: 'WHIP_INPUT', roomName: 'other' });
  await create('bypass of RTMP', { bypassTranscoding: true });
  await create('no room', { roomName: '' });
  const layer = { quality: 'HIGH', width: 640, height: 360, bitrate: 900_000 };
  const low = { quality: 'LOW', width: 320, height: 180 };
  const options = (settings) => ({ video: { options: settings } });
  const layers = (...some) => options({ layers: some });
  await create('settings', {
    audio: { name: 'talk', source: 'SCREEN_SHARE_AUDIO', preset: 'OPUS_MONO_64KBS' },
    ...options({ videoCodec: 'VP8', frameRate: 29.97, layers: [layer, low] }),
  });
  await create('presets that are 0', { audio: { preset: 0 }, video: { preset: 'H264_720P_30FPS_3_LAYERS' } });
  for (const [name, body] of Object.entries({
    'no identity': { participantIdentity: '' },
    'an unknown way in': { inputType: 9 },
    'the name of an unknown way in': { inputType: 'UNKNOWN_INPUT' },
    'no address': { inputType: 'URL_INPUT' },
    'an address that is none': { inputType: 'URL_INPUT', url: 'x' },
    'an address of another kind': { inputType: 'URL_INPUT', url: 'ftp://localhost/x' },
    'an address and no room': { inputType: 'URL_INPUT', url: 'http://localhost/x', roomName: '' },
    'WHIP with settings of audio': { inputType: 1, audio: { preset: 0 } },
    'WHIP with settings of video': { inputType: 1, ...options({}) },
    'the name of an unknown preset': { audio: { preset: 'UNKNOWN' } },
    'a source that is no audio': { audio: { source: 'CAMERA' } },
    'a source that is no video': { video: { source: 2 } },
    'an unknown preset of audio': { audio: { preset: 99 } },
    'an unknown preset of video': { video: { preset: 99 } },
    'a codec of audio': { audio: { options: { audioCodec: 'AAC' } } },
    'three channels': { audio: { options: { channels: 3 } } },
    'a codec of video': options({ videoCodec: 'H264_HIGH' }),
    'a negative frame rate': options({ frameRate: -1 }),
    'a layer without a size': layers({ ...layer, width: 0 }),
    'an odd width': layers({ ...layer, width: 3 }),
    'an odd height': layers({ ...layer, height: 3 }),
    'a quality twice': layers(layer, layer),
    'heights that fall': layers({ ...low, height: 400 }, layer),
    'widths that fall': layers({ ...low, width: 800 }, layer),
    'two settings': { audio: { preset: 0, options: {} } },
    'a wrong type': { name: 5 },
    'a field in both cases': { room_name: 'other' },
  })) {
    await create(name, body);
  }
  await ingress('one', 'ListIngress', { ingress_id: id });
  await ingress('one, and another room', 'ListIngress', { ingressId: id, roomName: 'unknown' });
  await ingress('those of a room', 'ListIngress', { roomName: 'other' });
  await ingress('those of an unknown room', 'ListIngress', { roomName: 'unknown' });
  await ingress('list an unknown one', 'ListIngress', { ingressId: 'IN_unknown' });
  const update = (name, body) => ingress(name, 'UpdateIngress', { ingressId: id, ...body });
  await update('change', { name: 'new', room_name: 'another', audio: { name: 'a' } });
  await update('change nothing', {});
  await update('change the bypass', { ingressId: whip.ingress_id, bypassTranscoding: false });
  await update('a wrong change', { video: { source: 'MICROPHONE' } });
  await update('change an unknown one', { ingressId: 'IN_unknown' });
  await ingress('those of its new room', 'ListIngress', { roomName: 'another' });
  await ingress('delete', 'DeleteIngress', { ingressId: id });
  await ingress('delete again', 'DeleteIngress', { ingressId: id });
  await ingress('delete without an id', 'DeleteIngress', {});
  await ingress('an unknown method', 'Unknown', {});
  return { replies, webhooks: [] };
}

export default (server) =>
  test('Egress and Ingress reply as recorded', async () => {
    assert.deepEqual(compare(await record(server), file), LACKS_IN_MEMORY.split(' '));
  });
