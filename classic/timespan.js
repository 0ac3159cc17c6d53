// @ts-check
'use strict';

// Reads time spans such as '10m', as npm's `ms` 2 does. AccessToken calls it for a lifetime that is a text.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The units' spellings, and their length in milliseconds. @type {Array<[string, number]>} */
const UNITS = [
  ['milliseconds?|msecs?|ms|', 1],
  ['seconds?|secs?|s', SECOND],
  ['minutes?|mins?|m', MINUTE],
  ['hours?|hrs?|h', HOUR],
  ['days?|d', DAY],
  ['weeks?|w', 7 * DAY],
  ['years?|yrs?|y', 365.25 * DAY],
];
const SPANS = new RegExp(`^(-?\\d*\\.?\\d+) *(?:${UNITS.map(([names]) => `(${names})`).join('|')})$`, 'i');
const LONGEST = 100;

/**
 * The milliseconds in a time span: `2 days`, `1.5h`, `-1s`. A number without a unit is in milliseconds.
 *
 * @param {string} text
 * @returns {number} NaN if it is not a time span, or longer than 100 characters
 */
function milliseconds(text) {
  const found = text.length > LONGEST ? null : SPANS.exec(text);
  if (found === null) return NaN;
  const unit = UNITS.findIndex((_, i) => found[i + 2] !== undefined);
  return parseFloat(found[1]) * UNITS[unit][1];
}

module.exports = { milliseconds };
