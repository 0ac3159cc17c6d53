// @ts-check
'use strict';

// Converts messages to and from protobuf JSON exactly as a LiveKit server does, including what it rejects. server.js and
// webhooks.js call it.

const { KEPT, LONG, MAPS, ONEOFS } = require('../generated/protoJson.js');
const { isUint8Array } = require('../wire/values.js');

const snake = (/** @type {string} */ name) =>
  KEPT.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const camel = (/** @type {string} */ name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

const isMap = (/** @type {string} */ name, value) => MAPS.has(name) && typeof value === 'object' && value !== null;

const isOneOf = (/** @type {string} */ name, message) =>
  ONEOFS.some((names) => names.includes(name) && names.every((each) => each in message));

/**
 * A reply: keys in snake case, with every field, and null for an unset message. Of a oneof, only the set field.
 *
 * @param {any} type of the message
 * @param {any} message a complete one, from fromPartial
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
 * A webhook: keys in camel case, without empty, 0 and false values.
 * @param {any} type of the message
 * @param {any} message a complete one, from fromPartial
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
 * @param {(name: string, value: any, raw: any, inOneof: boolean) => [string, any] | undefined} field returns the entry
 *   for a field, or undefined to omit it
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
 * Parses a request. Keys may be in snake or camel case. Unknown keys are ignored, and wrong types are rejected.
 *
 * @param {any} type of the message
 * @param {any} json
 * @returns {any}
 * @throws {TypeError} if it is not a valid message
 */
function readJson(type, json) {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new TypeError('expected a JSON object');
  const named = inCamelCase(json);
  const message = type.fromJSON(named);
  /** @type {Array<() => void>} */
  const numbers = [];
  if (!agrees(named, message, numbers) || !type.fits(message)) throw new TypeError('a field has a wrong type');
  for (const restore of numbers) restore();
  return message;
}

/** A deep copy with keys in camel case. Rejects a field that is present in both cases. */
function inCamelCase(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inCamelCase);
  const members = new Map();
  for (const [name, member] of Object.entries(value)) {
    const key = camel(name);
    if (members.has(key)) throw new TypeError(`duplicate field ${key}`);
    members.set(key, isMap(key, member) ? member : inCamelCase(member));
  }
  return Object.fromEntries(members);
}

/**
 * Whether the parsed value matches the JSON. This is necessary because `fromJSON` coerces any type.
 *
 * @param {any} json
 * @param {any} value the parsed value. Values that an enum does not have are removed from it.
 * @param {Array<() => void>} numbers receives functions that restore the removed values that are numbers
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
    // A field with an unknown enum name is ignored, as if it were missing.
    if (typeof written === 'number') numbers.push(() => (value[name] = written));
    else if (!/^[A-Za-z_]/.test(written)) continue;
    value[name] = isOneOf(name, value) ? undefined : 0;
  }
  return true;
}

module.exports = { readJson, replyJson, webhookJson };
