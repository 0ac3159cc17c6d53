// @ts-check
'use strict';

// Converts the names of a JSON reply to camel case, as npm's camelcase-keys 7 does: servers send snake case or camel case.
// service.js and TwirpRPC.js call it.

/** @type {Map<string, string>} */
const known = new Map();
const KEPT = 2048;

/** @param {string} name */
function camelcase(name) {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = make(name);
  if (known.size < KEPT && name.length < 100) known.set(name, made);
  return made;
}

/** @param {string} name */
function make(name) {
  const trimmed = name.trim();
  if (trimmed.length < 2) return trimmed.toLowerCase();
  // These expressions are not module constants: V8 takes 0.5 ms to compile them, and few programs need them.
  return dashed(trimmed)
    .replace(/^[_.\- ]+/, '')
    .toLowerCase()
    .replace(/[_.\- ]+([\p{Alpha}\p{N}_]|$)/gu, (_, first) => first.toUpperCase())
    .replace(/\d+([\p{Alpha}\p{N}_]|$)/gu, (match) => match.toUpperCase());
}

/**
 * Inserts a dash where a word begins: between a lower-case and an upper-case letter, and before the last of several
 * upper-case letters if a lower-case one follows. As in the original, a letter of two code units counts as neither.
 *
 * @param {string} name
 */
function dashed(name) {
  if (name === name.toLowerCase()) return name;
  let words = '';
  let [isSmall, isCapital, wasCapital] = [false, false, false];
  for (let i = 0; i < name.length; i++) {
    const unit = name[i];
    if (isSmall && /\p{Lu}/u.test(unit)) {
      words += '-';
      [isSmall, isCapital, wasCapital] = [false, true, false];
    } else {
      const isNext = isCapital && wasCapital && /\p{Ll}/u.test(unit);
      if (isNext) words = `${words.slice(0, -1)}-${words.slice(-1)}`;
      const [small, capital] = [unit.toLowerCase(), unit.toUpperCase()];
      wasCapital = isCapital && !isNext;
      isSmall = small === unit && capital !== unit;
      isCapital = capital === unit && small !== unit;
    }
    words += unit;
  }
  return words;
}

/**
 * A deep copy of a JSON value whose object keys are in camel case.
 *
 * @param {any} value
 * @returns {any}
 */
function camelcaseKeys(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(camelcaseKeys);
  const copy = {};
  for (const name of Object.keys(value)) {
    const camel = camelcase(name);
    if (camel !== '__proto__') copy[camel] = camelcaseKeys(value[name]);
  }
  return copy;
}

module.exports = { camelcaseKeys };
