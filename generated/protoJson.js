// @generated from proto/ by `npm run generate`
'use strict';

/** Fields of 64 bits, which are strings in JSON. */
exports.LONG = new Set([
  'bytes', 'bytesDuplicate', 'bytesPadding', 'createdAt', 'creationTime', 'driftSamples', 'duration', 'endTimestamp',
  'endedAt', 'headerBytes', 'headerBytesDuplicate', 'headerBytesPadding', 'imageCount', 'joinedAt', 'rtpClockTicks',
  'segmentCount', 'size', 'startTimestamp', 'startedAt', 'unixMicro', 'updatedAt',
]);

/** Map fields: their keys are not field names. */
exports.MAPS = new Set([ 'gapHistogram', 'metadata' ]);

/** The oneofs: at most one field of each may be set. */
exports.ONEOFS = [
  [ 'advanced', 'preset' ], [ 'aliOSS', 'azure', 'gcp', 's3' ], [ 'azure', 'gcp', 's3' ], [ 'file', 'rtmp', 's3Url' ],
  [ 'file', 'segments', 'stream' ], [ 'file', 'websocketUrl' ], [ 'options', 'preset' ],
  [ 'participant', 'roomComposite', 'track', 'trackComposite', 'web' ], [ 'roomName', 'token' ], [ 'speaker', 'user' ],
  [ 'template', 'url' ],
];

/** Names that are the same in proto/ and in JSON. */
exports.KEPT = new Set([ 'aliOSS' ]);
