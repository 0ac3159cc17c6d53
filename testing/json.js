// @ts-check
'use strict';

// Messages in protobuf's JSON, as a LiveKit server reads and writes it.

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

const snake = (/** @type {string} */ name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * A reply: names in snake case, every field there, null for a message that is not set.
 *
 * @param {any} type of the message
 * @param {any} message a whole one, as fromPartial makes it
 * @returns {any}
 */
function replyJson(type, message) {
  return written(message, type.toJSON(message), (name, value) => [snake(name), value === undefined ? null : value]);
}

/**
 * A webhook: names in camel case, without what is empty, 0 or false.
 *
 * @param {any} type of the message
 * @param {any} message a whole one, as fromPartial makes it
 * @returns {any}
 */
function webhookJson(type, message) {
  return written(message, type.toJSON(message), (name, value, raw) => {
    const isSet = Array.isArray(raw) ? raw.length > 0 : Boolean(raw);
    return isSet ? [name, value] : undefined;
  });
}

/** @param {(name: string, value: any, raw: any) => [string, any] | undefined} field what to write of one, if anything */
function written(message, json, field) {
  if (Array.isArray(message)) return message.map((element, i) => written(element, json[i], field));
  if (typeof message !== 'object' || message instanceof Uint8Array) return json;
  const members = Object.keys(message).map((name) => {
    const value = LONG.has(name) ? String(json[name]) : written(message[name], json[name], field);
    return field(name, value, message[name]);
  });
  return Object.fromEntries(members.filter((member) => member !== undefined));
}

/**
 * A request. Names may be in either case; what is unknown is ignored; what has a wrong type is refused.
 *
 * @param {any} type of the message
 * @param {any} json its names in camel case
 * @returns {any}
 * @throws {TypeError} when it is no such message
 */
function readJson(type, json) {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new TypeError('no message');
  const message = type.fromJSON(json);
  if (!agrees(json, message) || !type.fits(message)) throw new TypeError('a field has a wrong type');
  return message;
}

/** Whether what was read is what was written: `fromJSON` makes something of anything. */
function agrees(json, value) {
  if (json === undefined || json === null) return true;
  if (typeof value === 'number') return typeof json === 'number' || typeof json === 'string';
  if (value instanceof Uint8Array) return typeof json === 'string';
  if (Array.isArray(value)) return Array.isArray(json) && value.every((element, i) => agrees(json[i], element));
  if (typeof value !== 'object') return typeof json === typeof value;
  if (typeof json !== 'object') return false;
  for (const name of Object.keys(value)) {
    if (!agrees(json[name], value[name])) return false;
    // The name of an enum's value that is not known: the field is as if it were not there.
    if (value[name] === -1 && typeof json[name] === 'string' && /^[A-Za-z_]/.test(json[name])) value[name] = 0;
  }
  return true;
}

module.exports = { LONG, readJson, replyJson, webhookJson };
