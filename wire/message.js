// @ts-check
'use strict';

// The message objects of the contract, such as `Room`. The generated modules call it once per message.

/**
 * The object of a message in the contract. Its functions load their wire module on the first call.
 *
 * @param {string} name
 * @param {() => any} wire
 */
function message(name, wire) {
  // Resolved once: a `require` costs as much as decoding a small message.
  const once = (/** @type {() => any} */ find) => {
    let found;
    return () => (found ??= find());
  };
  const encode = once(() => require('./writer').encode.bind(undefined, wire()[`encode${name}`]));
  const decode = once(() => require('./decode').decode.bind(undefined, wire().id[name], wire()[`read${name}`]));
  const fromJSON = once(() => wire()[`fromJSON${name}`]);
  const toJSON = once(() => wire()[`toJSON${name}`]);
  const fromPartial = once(() => wire()[`fromPartial${name}`]);
  return {
    encode: (message, writer) => encode()(message, writer),
    decode: (input, length) => decode()(input, length),
    fromJSON: (object) => fromJSON()(object),
    toJSON: (message) => toJSON()(message),
    fromPartial: (object) => fromPartial()(object),
  };
}

module.exports = { message };
