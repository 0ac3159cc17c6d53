// The package's modules and their exports: the only list. dist.mjs writes from it the names in index.js, the deep paths in
// dist/, and the paths in the `exports` of package.json; the tests of __test__/surface check each entry. Types are in
// index.d.ts.

/**
 * @typedef {object} Module
 * @property {string} source path of the module, without extension
 * @property {string} [file] path below dist/ at which the original has it
 * @property {string} [defaultName] the original's default export at that path
 * @property {string[]} [root] names that the package root exports
 */

/** @type {Module[]} */
export const modules = [
  { source: 'index', file: 'index' },
  { source: 'classic/AccessToken', file: 'AccessToken', root: ['AccessToken', 'TokenVerifier'] },
  { source: 'classic/grants', file: 'grants', root: ['TrackSource'] },
  { source: 'classic/RoomServiceClient', file: 'RoomServiceClient', root: ['RoomServiceClient'] },
  {
    source: 'classic/RecordingServiceClient',
    file: 'RecordingServiceClient',
    defaultName: 'RecordingServiceClient',
    root: ['RecordingServiceClient'],
  },
  { source: 'classic/EgressClient', file: 'EgressClient', defaultName: 'EgressClient', root: ['EgressClient'] },
  { source: 'classic/IngressClient', file: 'IngressClient', root: ['IngressClient'] },
  { source: 'classic/ServiceBase', file: 'ServiceBase', defaultName: 'ServiceBase' },
  { source: 'classic/WebhookReceiver', file: 'WebhookReceiver', root: ['WebhookReceiver', 'authorizeHeader'] },
  { source: 'classic/TwirpRPC', file: 'TwirpRPC' },
  { source: 'twirp/TwirpError', root: ['TwirpError'] },
  {
    source: 'generated/livekit_models',
    file: 'proto/livekit_models',
    root: [
      'Room',
      'ParticipantInfo',
      'TrackInfo',
      'DataPacket_Kind',
      'ParticipantInfo_State',
      'TrackType',
      'ParticipantPermission',
    ],
  },
  { source: 'generated/livekit_room', file: 'proto/livekit_room' },
  { source: 'generated/livekit_recording', file: 'proto/livekit_recording' },
  {
    source: 'generated/livekit_egress',
    file: 'proto/livekit_egress',
    root: [
      'DirectFileOutput',
      'EgressInfo',
      'EncodedFileOutput',
      'EncodedFileType',
      'EncodingOptions',
      'EncodingOptionsPreset',
      'SegmentedFileOutput',
      'SegmentedFileProtocol',
      'StreamOutput',
      'StreamProtocol',
    ],
  },
  {
    source: 'generated/livekit_ingress',
    file: 'proto/livekit_ingress',
    root: [
      'IngressAudioEncodingOptions',
      'IngressAudioEncodingPreset',
      'IngressAudioOptions',
      'IngressInfo',
      'IngressInput',
      'IngressState',
      'IngressVideoEncodingOptions',
      'IngressVideoEncodingPreset',
      'IngressVideoOptions',
    ],
  },
  { source: 'generated/livekit_webhook', file: 'proto/livekit_webhook' },
  { source: 'generated/google/protobuf/empty', file: 'proto/google/protobuf/empty' },
  { source: 'generated/google/protobuf/timestamp', file: 'proto/google/protobuf/timestamp' },
];

/** The names that the package root exports. */
export const rootNames = modules.flatMap(({ root }) => root ?? []);

/** The modules with a deep path. */
export const deep = modules.filter(({ file }) => file !== undefined);

/**
 * The `exports` of package.json for the deep paths: each with and without `.js`, and `dist` itself, which users of the
 * original import as a folder.
 *
 * @returns {Array<[string, string]>}
 */
export const distExports = () => [
  ['./dist', './dist/index.js'],
  ...deep.flatMap(({ file }) => ['', '.js'].map((end) => [`./dist/${file}${end}`, `./dist/${file}.js`])),
];

const [BEGIN, END] = [
  '// Written by scripts/dist.mjs from the list in scripts/exports.mjs.\n',
  '// End of the list.\n',
];

/**
 * The source of index.js with the root's names. Node's CommonJS lexer finds them in the assignment.
 *
 * @param {string} index the current source
 */
export function withRootNames(index) {
  const [head, , tail] = index.split(new RegExp(`(?<=${BEGIN})([^]*)(?=${END})`));
  const offers = modules.filter(({ root }) => root).map(({ source, root }) => offer(source, root));
  return `${head}exports.${rootNames.join(' =\n  exports.')} =\n    undefined;\n\n${offers.join('')}${tail}`;
}

/** A statement of index.js, in the layout of prettier. */
function offer(source, names) {
  const load = `() => require('./${source}.js')`;
  const quoted = names.map((name) => `'${name}'`);
  const line = `offer(${load}, [${quoted.join(', ')}]);\n`;
  return line.length <= 120 ? line : `offer(\n  ${load},\n  [\n    ${quoted.join(',\n    ')},\n  ]\n);\n`;
}
