// The run-time exports of the root and of the deep paths, by the path below `dist/`.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { deep, rootNames } from '../../scripts/exports.mjs';

const require = createRequire(import.meta.url);

/** Names of 0.5.10 that have no counterpart: servers have neither the call nor the recordings. */
export const gone = ['WebCompositeEgressRequest', 'RecordingInfo', 'FileResult', 'RtmpResult', 'RoomEgress'];

/** Names that neither 0.5.10 nor 1.2.7 has at these paths; 0.5.4 has some of them. */
const others = {
  RecordingServiceClient: ['RecordingServiceClient'],
  ServiceBase: ['ServiceBase'],
  'proto/livekit_room': ['ParticipantPermission'],
  'proto/livekit_webhook': ['RecordingResult'],
};

/** The names that the originals export at a path. */
function originals(file) {
  const files = ['lk05', 'lk1'].map((name) => path.join(path.dirname(require.resolve(name)), `${file}.js`));
  return files.filter((each) => fs.existsSync(each)).flatMap((each) => Object.keys(require(each)));
}

/** `exact: false`: the messages have more names, which one.test.mjs reads from 1.2.7. */
export const surface = Object.fromEntries(
  deep.map(({ file }) => {
    const names = file === 'index' ? rootNames : [...originals(file), ...(others[file] ?? [])];
    const known = [...new Set(names)].filter((name) => !gone.includes(name));
    return [file, { exact: !file.startsWith('proto/'), names: known }];
  })
);

/** Whether a path exports the same object as the root under this name: the root's TrackSource is that of tokens. */
export const sameAsRoot = (file, name) => !(file === 'proto/livekit_models' && name === 'TrackSource');

// Each path below `dist/` in all its spellings, and the folder itself.
export function specifiers(packageName) {
  const paths = Object.keys(surface).flatMap((file) => [
    { file, specifier: `${packageName}/dist/${file}` },
    { file, specifier: `${packageName}/dist/${file}.js` },
  ]);
  return [{ file: 'index', specifier: `${packageName}/dist` }, ...paths];
}
