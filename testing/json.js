// @ts-check
'use strict';

// Messages in protobuf's JSON, as a LiveKit server reads and writes it.

const { isUint8Array } = require('../wire/values.js');

/** Fields of 64 bits, which stand in JSON as text. */
const LONG = new Set([
  'bytes',
  'bytesDuplicate',
  'bytesPadding',
  'createdAt',
  'creationTime',
  'driftSamples',
  'duration',
  'endTimestamp',
  'endedAt',
  'headerBytes',
  'headerBytesDuplicate',
  'headerBytesPadding',
  'imageCount',
  'joinedAt',
  'rtpClockTicks',
  'segmentCount',
  'size',
  'startTimestamp',
  'startedAt',
  'unixMicro',
  'updatedAt',
]);

/** Fields that are maps: their keys are no names of fields. */
const MAPS = new Set(['gapHistogram', 'metadata']);

/** Of each of these fields of a message, one may be set. */
const ONEOFS = [
  ['advanced', 'preset'],
  ['aliOSS', 'azure', 'gcp', 's3'],
  ['azure', 'gcp', 's3'],
  ['file', 'rtmp', 's3Url'],
  ['file', 'segments', 'stream'],
  ['file', 'websocketUrl'],
  ['options', 'preset'],
  ['participant', 'roomComposite', 'track', 'trackComposite', 'web'],
  ['roomName', 'token'],
  ['speaker', 'user'],
  ['template', 'url'],
];

/** Names of fields that are the same in proto/ and in JSON. */
const KEPT = new Set(['aliOSS']);

const snake = (/** @type {string} */ name) =>
  KEPT.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const camel = (/** @type {string} */ name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

const isMap = (/** @type {string} */ name, value) => MAPS.has(name) && typeof value === 'object' && value !== null;

const isOneOf = (/** @type {string} */ name, message) =>
  ONEOFS.some((names) => names.includes(name) && names.every((each) => each in message));

/**
 * A reply: names in snake case, every field there, null for a message that is not set. Of a oneof, what is set only.
 *
 * @param {any} type of the message
 * @param {any} message a whole one, as fromPartial makes it
 * @returns {any}
 */
function replyJson(type, message) {
  return written(message, type.toJSON(message), (name, value, raw, inOneof) => {
    if (value === undefined) return inOneof ? undefined : [snake(name), null];
    return [snake(name), value];
  });
}

/**
 * A webhook: names in camel case, without what is empty, 0 or false.
 *
 * @param {any} type of the message
 * @param {any} message a whole one, as fromPartial makes it
 * @returns {any}
 */
function webhookJson(type, message) {
  return written(message, type.toJSON(message), (name, value, raw, inOneof) => {
    const isFull = Array.isArray(raw) ? raw.length > 0 : Boolean(raw);
    const isSet = inOneof ? raw !== undefined : isFull && !(isMap(name, raw) && Object.keys(raw).length === 0);
    return isSet ? [name, value] : undefined;
  });
}

/**
 * @param {any} message
 * @param {any} json
 * @param {(name: string, value: any, raw: any, inOneof: boolean) => [string, any] | undefined} field what to write of
 *   one, if anything
 */
function written(message, json, field) {
  if (Array.isArray(message)) return message.map((element, i) => written(element, json[i], field));
  if (typeof message !== 'object' || isUint8Array(message)) return json;
  const members = Object.keys(message).map((name) => {
    const raw = message[name];
    const value = LONG.has(name) ? String(json[name]) : isMap(name, raw) ? raw : written(raw, json[name], field);
    return field(name, value, raw, isOneOf(name, message));
  });
  return Object.fromEntries(members.filter((member) => member !== undefined));
}

/**
 * A request. Names may be in either case; what is unknown is ignored; what has a wrong type is refused.
 *
 * @param {any} type of the message
 * @param {any} json
 * @returns {any}
 * @throws {TypeError} when it is no such message
 */
function readJson(type, json) {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new TypeError('no message');
  const named = inCamelCase(json);
  const message = type.fromJSON(named);
  /** @type {Array<() => void>} */
  const numbers = [];
  if (!agrees(named, message, numbers) || !type.fits(message)) throw new TypeError('a field has a wrong type');
  for (const restore of numbers) restore();
  return message;
}

/** A copy whose names, however deep, are in camel case. No field may be there in both. */
function inCamelCase(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inCamelCase);
  const members = new Map();
  for (const [name, member] of Object.entries(value)) {
    const key = camel(name);
    if (members.has(key)) throw new TypeError(`${key} is there twice`);
    members.set(key, isMap(key, member) ? member : inCamelCase(member));
  }
  return Object.fromEntries(members);
}

/**
 * Whether what was read is what was written: `fromJSON` makes something of anything.
 *
 * @param {any} json
 * @param {any} value what was read. A value that an enum does not have is taken out of it
 * @param {Array<() => void>} numbers comes to hold what puts those back that have a number
 * @returns {boolean}
 */
function agrees(json, value, numbers) {
  if (json === undefined || json === null) return true;
  if (typeof value === 'number') return typeof json === 'number' || typeof json === 'string';
  if (isUint8Array(value)) return typeof json === 'string';
  if (Array.isArray(value)) {
    return Array.isArray(json) && value.every((element, i) => agrees(json[i], element, numbers));
  }
  if (typeof value !== 'object') return typeof json === typeof value;
  if (typeof json !== 'object') return false;
  for (const [name, member] of Object.entries(value)) {
    const written = json[name];
    if (!agrees(written, member, numbers)) return false;
    if (member !== -1 || written === -1) continue;
    // By an unknown name, the field is as if it were not there.
    if (typeof written === 'number') numbers.push(() => (value[name] = written));
    else if (!/^[A-Za-z_]/.test(written)) continue;
    value[name] = isOneOf(name, value) ? undefined : 0;
  }
  return true;
}

module.exports = { KEPT, LONG, MAPS, ONEOFS, readJson, replyJson, webhookJson };
