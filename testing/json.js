// @ts-check
'use strict';

// The JSON of a LiveKit server, made from that of the messages.

/** 64-bit numbers, which stand in JSON as text. */
const LONG = new Set(['creationTime', 'joinedAt', 'createdAt', 'duration']);

const snake = (/** @type {string} */ name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * A reply: names in snake case, every field there.
 *
 * @param {any} value what a message's toJSON gave
 * @returns {any}
 */
function replyJson(value) {
  if (Array.isArray(value)) return value.map(replyJson);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    snake(name),
    LONG.has(name) ? String(member) : replyJson(member),
  ]);
  return Object.fromEntries(members);
}

/**
 * A webhook: names in camel case, without what is empty, 0 or false.
 *
 * @param {any} value what a message's toJSON gave
 * @returns {any}
 */
function webhookJson(value) {
  if (Array.isArray(value)) return value.map(webhookJson);
  if (typeof value !== 'object' || value === null) return value;
  const members = [];
  for (const [name, member] of Object.entries(value)) {
    if (!member || (Array.isArray(member) && member.length === 0)) continue;
    members.push([name, LONG.has(name) ? String(member) : webhookJson(member)]);
  }
  return Object.fromEntries(members);
}

module.exports = { replyJson, webhookJson };
