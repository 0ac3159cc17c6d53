#!/usr/bin/env node
// One call, as Twirp's compatibility suite wants it: a ClientCompatMessage comes in, the reply's bytes or the error's code
// go out.
import { readFileSync } from 'node:fs';

import twirp from '../../twirp/index.js';

const METHODS = ['NoopMethod', 'Method'];

/** The fields of a ClientCompatMessage: the server's address (1), the method (2), the request's bytes (3). */
function fieldsOf(bytes) {
  const fields = { 1: Buffer.alloc(0), 2: 0, 3: Buffer.alloc(0) };
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at];
    const value = bytes[at + 1];
    at += 2;
    if (tag & 2) {
      fields[tag >> 3] = bytes.subarray(at, at + value);
      at += value;
    } else {
      fields[tag >> 3] = value;
    }
  }
  return fields;
}

const fields = fieldsOf(readFileSync(0));
const client = new twirp.TwirpClient(fields[1].toString());
try {
  const service = 'twirp.clientcompat.CompatService';
  process.stdout.write(await client.protobuf(service, METHODS[fields[2]], fields[3]));
} catch (error) {
  process.stderr.write(error.twirpCode);
}
