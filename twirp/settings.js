// @ts-check
'use strict';

// What a client is given, and what the environment says about the network, as Rust takes it. The environment is read
// here and not in Rust: a worker has its own, and no other thread may read it while Node writes it.

const { isUint8Array } = require('util').types;

/** @typedef {import('./options').ConnectionOptions} ConnectionOptions */

/** The limits of a call without options. `requestTimeout` is in seconds. */
const LIMITS = { requestTimeout: 10, retries: 0 };

/**
 * The limits of a call, or of a client's calls.
 *
 * @template T
 * @param {{ requestTimeout?: number, retries?: number }} options
 * @param {{ requestTimeout: T, retries: number }} usual the limits without an option
 * @returns {{ requestTimeout: number | T, retries: number }}
 * @throws {RangeError} when an option is not what it should be
 */
function limitsOf({ requestTimeout, retries }, usual) {
  return {
    requestTimeout: seconds(requestTimeout, 'requestTimeout') ?? usual.requestTimeout,
    retries: whole(retries, 'retries', 0) ?? usual.retries,
  };
}

/**
 * @param {unknown} host
 * @param {ConnectionOptions} [options]
 * @returns {import('../binding').ClientSettings}
 * @throws {RangeError | TypeError} when an option is not what it should be
 */
function settingsOf(host, options = {}) {
  const proxies = proxiesOf(options.proxy);
  const encrypted = [host, proxies.httpProxy].some((url) => /^\s*(https|wss):/i.test(String(url)));
  return {
    connectTimeout: seconds(options.connectTimeout, 'connectTimeout'),
    maxReplyBytes: whole(options.maxReplyBytes, 'maxReplyBytes', 1),
    maxConnections: whole(options.maxConnections, 'maxConnections', 1),
    ...proxies,
    ...(encrypted ? { ...trust(options.ca), ...identityOf(options) } : undefined),
  };
}

/**
 * @param {unknown} value
 * @param {string} name the option's, for the error
 */
function seconds(value, name) {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value;
  throw new RangeError(`${name} must be a number of seconds above 0`);
}

/**
 * @param {unknown} value
 * @param {string} name the option's, for the error
 * @param {number} least
 */
function whole(value, name, least) {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value < 2 ** 32) return value;
  throw new RangeError(`${name} must be a whole number from ${least} on`);
}

/** Whether requests are sent as JSON, by the option. */
function speaksJSON(/** @type {unknown} */ wire) {
  if (wire === undefined || wire === 'protobuf') return false;
  if (wire === 'json') return true;
  throw new TypeError(
    `invalid wire: expected 'protobuf' or 'json', got ${typeof wire === 'string' ? `'${wire}'` : typeof wire}`
  );
}

/** As curl reads it: in small letters first, and HTTP_PROXY not where a web server fills it from a request's header. */
function proxiesOf(/** @type {unknown} */ proxy) {
  const { env } = process;
  if (proxy === false) return {};
  if (typeof proxy === 'string') return { httpProxy: proxy, httpsProxy: proxy };
  if (proxy !== undefined) throw new TypeError('proxy must be a URL, or false for none');
  const all = env.all_proxy || env.ALL_PROXY;
  return {
    httpProxy: env.http_proxy || (env.REQUEST_METHOD === undefined && env.HTTP_PROXY) || all || undefined,
    httpsProxy: env.https_proxy || env.HTTPS_PROXY || all || undefined,
    noProxy: env.no_proxy || env.NO_PROXY || undefined,
  };
}

let warned = false;

/** Whom to trust, by the variables that Node and OpenSSL have for it. */
function trust(/** @type {ConnectionOptions['ca']} */ ca) {
  const { env } = process;
  const extra = [env.NODE_EXTRA_CA_CERTS ? fileOf(env.NODE_EXTRA_CA_CERTS) : '', ...pemOf(ca)];
  const insecure = env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
  if (insecure && !warned) {
    warned = true;
    process.emitWarning(
      "Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to '0' makes TLS connections and HTTPS requests " +
        'insecure by disabling certificate verification.'
    );
  }
  return {
    roots: env.SSL_CERT_FILE ? fileOf(env.SSL_CERT_FILE) || undefined : undefined,
    extraRoots: extra.filter((pem) => pem !== '').join('\n') || undefined,
    systemRoots: wantsSystemStore(),
    insecure,
  };
}

function pemOf(/** @type {ConnectionOptions['ca']} */ ca) {
  return (ca === undefined ? [] : [ca].flat()).map((given) => {
    const pem = require('util').types.isUint8Array(given) ? Buffer.from(given).toString('latin1') : given;
    if (typeof pem === 'string' && pem.includes('-----BEGIN CERTIFICATE-----')) return pem;
    throw new TypeError('ca must be certificates as PEM, in a string or a Buffer, or several of them');
  });
}

/** @type {Map<string, string>} */
const files = new Map();

/** The file's text; as in Node, one that can't be read is left out with a warning. */
function fileOf(/** @type {string} */ name) {
  let text = files.get(name);
  if (text === undefined) {
    try {
      text = require('node:fs').readFileSync(name, 'latin1');
    } catch (error) {
      process.emitWarning(`Ignoring the certificates of \`${name}\`: ${error.message}`);
      text = '';
    }
    files.set(name, /** @type {string} */ (text));
  }
  return /** @type {string} */ (text);
}

/** Whether Node is told to trust the certificates of the system's store. */
function wantsSystemStore() {
  const { env, execArgv } = process;
  const options = [...execArgv, ...(env.NODE_OPTIONS ?? '').split(/\s+/)];
  return env.NODE_USE_SYSTEM_CA === '1' || options.includes('--use-system-ca');
}

/**
 * @param {ConnectionOptions} options
 * @returns {{ cert: string, key: string } | undefined}
 */
function identityOf({ cert, key }) {
  if (cert === undefined && key === undefined) return undefined;
  const text = (/** @type {unknown} */ pem) => (isUint8Array(pem) ? Buffer.from(pem).toString('latin1') : pem);
  const [certText, keyText] = [text(cert), text(key)];
  if (typeof certText !== 'string' || !certText.includes('-----BEGIN CERTIFICATE-----'))
    throw new TypeError('cert must be a certificate as PEM, in a string or a Buffer');
  // The key itself is never quoted.
  if (typeof keyText !== 'string' || !/-----BEGIN (\w+ )?PRIVATE KEY-----/.test(keyText))
    throw new TypeError('key must be the private key of cert as PEM without a passphrase, in a string or a Buffer');
  return { cert: certText, key: keyText };
}

module.exports = { LIMITS, limitsOf, settingsOf, speaksJSON };
