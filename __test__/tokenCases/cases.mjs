// Tokens that a verifier must accept or reject, like Wycheproof's cases for JSON Web Signatures: each has one defect. All
// are verified with the key pair and at the time below.
import { createHmac } from 'node:crypto';

export const KEY = 'APIkey';
export const SECRET = 'a secret that is long enough to be taken';
/** In seconds since 1970. */
export const NOW = 1_700_000_000;

const HASHES = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };
const HEADER = '{"alg":"HS256","typ":"JWT"}';
const PAYLOAD = '{"iss":"APIkey","exp":1700000060,"video":{"room":"r"}}';

const encode = (text) => Buffer.from(text).toString('base64url');
const mac = (input, { algorithm = 'HS256', secret = SECRET } = {}) =>
  createHmac(HASHES[algorithm], secret).update(input).digest('base64url');

/** A token with any header and payload, and a valid signature. */
function signed(header = HEADER, payload = PAYLOAD, how = {}) {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${mac(input, how)}`;
}

/** A token that is changed after it was signed. */
function changed(change) {
  return change(...signed().split('.')).join('.');
}

/** A token whose encoded parts are changed before they are signed. */
function resigned(change) {
  const input = change(encode(HEADER), encode(PAYLOAD)).join('.');
  return `${input}.${mac(input)}`;
}

/** Another encoding of the same bytes: the last of the 43 characters has two unused bits. */
const respelled = (text) => text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);

const flipped = (text, at) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

const MALFORMED = 'jwt malformed';
const INVALID = 'invalid token';
const ALGORITHM = 'invalid algorithm';
const SIGNATURE = 'invalid signature';
const UNSIGNED = 'jwt signature is required';
const ISSUER = 'jwt issuer invalid. expected: APIkey';

/**
 * The name, the token, and the expected result: `true` if it is accepted, else the message of the error. `byOriginal` is
 * the different result of 0.5.10: it accepts the token, or throws an accidental error of V8.
 *
 * @type {Array<{ name: string, token: string, result: true | string, byOriginal?: true | 'accident' }>}
 */
export const cases = [];
const add = (name, token, result, byOriginal) => cases.push({ name, token, result, byOriginal });

// Algorithms.
add('HS256', signed(), true);
for (const algorithm of ['HS384', 'HS512']) {
  add(algorithm, signed(`{"alg":"${algorithm}","typ":"JWT"}`, PAYLOAD, { algorithm }), true);
  add(`${algorithm} in the header, HS256 in fact`, signed(`{"alg":"${algorithm}"}`), SIGNATURE);
  add(`HS256 in the header, ${algorithm} in fact`, signed(HEADER, PAYLOAD, { algorithm }), SIGNATURE);
}
for (const alg of ['none', 'None', 'NONE', 'nOnE', '']) {
  const header = `{"alg":"${alg}","typ":"JWT"}`;
  add(`alg "${alg}", signed`, signed(header), ALGORITHM);
  add(`alg "${alg}", without a signature`, `${encode(header)}.${encode(PAYLOAD)}.`, UNSIGNED);
  add(`alg "${alg}", with two parts`, `${encode(header)}.${encode(PAYLOAD)}`, MALFORMED);
}
for (const alg of ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'EdDSA', 'HS1', 'HS257', 'hs256', 'HS256 ']) {
  add(`alg "${alg}", signed by HMAC with the secret`, signed(`{"alg":"${alg}","typ":"JWT"}`), ALGORITHM);
}
add('no alg', signed('{"typ":"JWT"}'), ALGORITHM);
for (const alg of ['null', 'true', '256', '["HS256"]', '{"HS256":1}']) {
  add(`alg ${alg}`, signed(`{"alg":${alg},"typ":"JWT"}`), ALGORITHM);
}
add('alg twice, HS256 last', signed('{"alg":"none","alg":"HS256","typ":"JWT"}'), true);
add('alg twice, none last', signed('{"alg":"HS256","alg":"none","typ":"JWT"}'), ALGORITHM);
add('Alg in addition to alg', signed('{"Alg":"none","alg":"HS256","typ":"JWT"}'), true);
add('alg written with an escape', signed('{"\\u0061lg":"HS256","typ":"JWT"}'), true);
add('HS256 written with an escape', signed('{"alg":"HS25\\u0036","typ":"JWT"}'), true);

// Other members of the header.
for (const more of ['"kid":"k"', '"kid":{"a":[1]}', '"jku":"https://example.com"', '"jwk":{"kty":"oct","k":"AA"}']) {
  add(`a header with ${more}`, signed(`{"alg":"HS256","typ":"JWT",${more}}`), true);
}
add('no typ', signed('{"alg":"HS256"}'), true);
add('white space in the header', signed(' {\n"alg" :\t"HS256" , "typ":"JWT"}\r\n'), true);
for (const crit of ['["exp"]', '["b64"]', '["http://example.com/unknown"]', '["alg"]', '[]', '"exp"', 'null']) {
  add(`crit ${crit}`, signed(`{"alg":"HS256","typ":"JWT","crit":${crit}}`), 'unsupported header: crit', true);
}
add('crit for b64', signed('{"alg":"HS256","b64":true,"crit":["b64"]}'), 'unsupported header: crit', true);
add('crit written with an escape', signed('{"alg":"HS256","c\\u0072it":["x"]}'), 'unsupported header: crit', true);
for (const b64 of ['false', '"false"', '0', 'null']) {
  add(`b64 ${b64}`, signed(`{"alg":"HS256","typ":"JWT","b64":${b64}}`), 'unsupported header: b64', true);
}
add('b64 true', signed('{"alg":"HS256","typ":"JWT","b64":true}'), true);
add(
  'b64 false with a payload that is not encoded',
  resigned(() => [encode('{"alg":"HS256","b64":false}'), PAYLOAD]),
  INVALID
);

// Headers and payloads that are not objects, or not JSON.
for (const header of ['5', '"HS256"', 'true', '[]', '["HS256"]']) {
  add(`the header ${header}`, signed(header), ALGORITHM);
}
for (const header of [
  'null',
  'false',
  '0',
  '""',
  '',
  ' ',
  '{',
  '{}x',
  '{"alg":"HS256",}',
  "{'alg':'HS256'}",
  'HS256',
]) {
  add(`the header ${header}`, signed(header), INVALID);
}
for (const payload of ['5', '"text"', 'true', '[]', `[${PAYLOAD}]`]) {
  add(`the payload ${payload}`, signed(HEADER, payload), ISSUER);
}
add('the payload null', signed(HEADER, 'null'), INVALID, 'accident');
for (const payload of [
  'hello',
  '{',
  `${PAYLOAD}x`,
  `${PAYLOAD}${PAYLOAD}`,
  '\ufeff{"iss":"APIkey"}',
  '{"iss":"APIkey",}',
]) {
  add(`the payload ${payload}`, signed(HEADER, payload), "the token's payload is not valid JSON", 'accident');
}
add('an empty payload', signed(HEADER, ''), INVALID);
add('an empty header and payload', signed('', ''), INVALID);
add('an array of 10,000 levels in the payload', signed(HEADER, deep(10_000)), true);
add(
  'an object of 10,000 levels in the header',
  signed(`{"alg":"HS256","deep":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_001)}`),
  true
);

function deep(levels) {
  return `{"iss":"APIkey","deep":${'['.repeat(levels)}${']'.repeat(levels)}}`;
}

// Signatures.
add(
  'no signature',
  changed((header, payload) => [header, payload, '']),
  UNSIGNED
);
add('another secret', signed(HEADER, PAYLOAD, { secret: `${SECRET}.` }), SIGNATURE);
add('an empty secret', signed(HEADER, PAYLOAD, { secret: '' }), SIGNATURE);
for (const at of [0, 1, 21, 41]) {
  add(
    `character ${at} of the signature changed`,
    changed((h, p, s) => [h, p, flipped(s, at)]),
    SIGNATURE
  );
}
add(
  'the unused last bits of the signature changed',
  changed((h, p, s) => [h, p, respelled(s)]),
  SIGNATURE
);
for (const length of [1, 2, 16, 42]) {
  add(
    `the first ${length} characters of the signature`,
    changed((h, p, s) => [h, p, s.slice(0, length)]),
    SIGNATURE
  );
}
add(
  'the signature without its first character',
  changed((h, p, s) => [h, p, s.slice(1)]),
  SIGNATURE
);
for (const more of ['A', 'AA', 'AAAA'])
  add(
    `the signature and ${more}`,
    changed((h, p, s) => [h, p, s + more]),
    SIGNATURE
  );
add(
  'the signature twice',
  changed((h, p, s) => [h, p, s + s]),
  SIGNATURE
);
add(
  '43 times A',
  changed((h, p) => [h, p, 'A'.repeat(43)]),
  SIGNATURE
);
add(
  'a padded signature',
  changed((h, p, s) => [h, p, `${s}=`]),
  INVALID
);
add(
  'a signature in hexadecimal',
  changed((h, p, s) => [h, p, Buffer.from(s, 'base64url').toString('hex')]),
  SIGNATURE
);
add(
  'a signature in the other alphabet of base64',
  (() => {
    // Find a signature with a character that the alphabets do not share.
    for (let i = 0; ; i++) {
      const token = signed(HEADER, `{"iss":"APIkey","i":${i}}`);
      const signature = token.slice(token.lastIndexOf('.') + 1);
      if (/-|_/.test(signature))
        return token.replace(signature, Buffer.from(signature, 'base64url').toString('base64'));
    }
  })(),
  INVALID
);
add(
  'the signature of another payload',
  changed((h, p, s) => [h, encode('{"iss":"APIkey"}'), s]),
  SIGNATURE
);
add(
  'the signature of another header',
  changed((h, p, s) => [encode('{"alg":"HS256"}'), p, s]),
  SIGNATURE
);
add(
  'header and payload swapped',
  changed((h, p, s) => [p, h, s]),
  ALGORITHM
);

// The format.
for (const [name, wrong] of Object.entries({
  'a leading dot': (token) => `.${token}`,
  'a trailing dot': (token) => `${token}.`,
  'a fourth part': (token) => `${token}.AAAA`,
  'five parts, as encrypted tokens have': (token) => `${token}.AAAA.AAAA`,
  'one part': (token) => token.split('.')[0],
  'two parts': (token) => token.split('.').slice(0, 2).join('.'),
})) {
  add(name, wrong(signed()), MALFORMED);
}
add('only two dots', '..', INVALID);
add(
  'no header',
  changed((h, p, s) => ['', p, s]),
  INVALID
);
for (const [name, space] of Object.entries({
  'a space': ' ',
  'a tab': '\t',
  'a line feed': '\n',
  'a zero': '\0',
  'U+00A0': '\u00a0',
  'U+FEFF': '\ufeff',
})) {
  add(`${name} before the token`, space + signed(), INVALID);
  add(`${name} after the token`, signed() + space, INVALID);
  add(`${name} inside the token`, signed().replace('.', `${space}.`), INVALID);
}
add('Bearer before the token', `Bearer ${signed()}`, INVALID);
add('quotes around the token', `"${signed()}"`, INVALID);
add('a character that is not ASCII', signed().replace('e', 'é'), INVALID);
for (const [name, pad] of Object.entries({
  header: (h, p) => [`${h}=`, p],
  payload: (h, p) => [h, `${p}==`],
})) {
  add(`a padded ${name} with a valid signature`, resigned(pad), INVALID);
}

// Claims.
const claims = (text) => signed(HEADER, text);
add('expires in one second', claims('{"iss":"APIkey","exp":1700000001}'), true);
add('expires now', claims('{"iss":"APIkey","exp":1700000000}'), 'jwt expired');
add('becomes valid now', claims('{"iss":"APIkey","nbf":1700000000}'), true);
add('becomes valid in one second', claims('{"iss":"APIkey","nbf":1700000001}'), 'jwt not active');
add('exp as text', claims('{"iss":"APIkey","exp":"1700000060"}'), 'invalid exp value');
add('exp null', claims('{"iss":"APIkey","exp":null}'), 'invalid exp value');
add('nbf as text', claims('{"iss":"APIkey","nbf":"0"}'), 'invalid nbf value');
add('exp larger than any number', claims('{"iss":"APIkey","exp":1e999}'), true);
add('nbf larger than any number', claims('{"iss":"APIkey","nbf":1e999}'), 'jwt not active');
add('exp twice, the later last', claims('{"iss":"APIkey","exp":1,"exp":1700000060}'), true);
add('exp twice, the earlier last', claims('{"iss":"APIkey","exp":1700000060,"exp":1}'), 'jwt expired');
add('another issuer', claims('{"iss":"APIother"}'), ISSUER);
add('an issuer with the same prefix', claims('{"iss":"APIkey2"}'), ISSUER);
add('no issuer', claims('{}'), ISSUER);
add('the issuer in a list', claims('{"iss":["APIkey"]}'), ISSUER);
add('the issuer twice, the right one last', claims('{"iss":"APIother","iss":"APIkey"}'), true);
add('the issuer twice, the wrong one last', claims('{"iss":"APIkey","iss":"APIother"}'), ISSUER);
add('the issuer written with an escape', claims('{"i\\u0073s":"API\\u006bey"}'), true);
add('the issuer within another member', claims('{"video":{"iss":"APIkey"}}'), ISSUER);
