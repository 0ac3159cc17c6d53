// A registry in this process, on loopback, from which package managers install.
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/** A date in the past, for package managers that reject recent releases. */
const PUBLISHED = '2026-01-01T00:00:00.000Z';

/**
 * Starts a registry.
 *
 * @param {{ manifest: any, tarball?: string, integrity?: string }[]} packages as packages.mjs returns them; one without a
 *   tarball is listed, but cannot be downloaded
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function startRegistry(packages) {
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(request.url.slice(1));
    const file = packages.find(({ tarball }) => tarball && path.basename(tarball) === name)?.tarball;
    const found = packages.find(({ manifest }) => manifest.name === name);
    if (file) {
      response.end(fs.readFileSync(file));
    } else if (found) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(describe(found, `http://${request.headers.host}`)));
    } else {
      response.statusCode = 404;
      response.end('{}');
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

function describe({ manifest, tarball, integrity }, url) {
  const { name, version } = manifest;
  const dist = { integrity, tarball: `${url}/${tarball ? path.basename(tarball) : `not-built/${name}.tgz`}` };
  return {
    name,
    'dist-tags': { latest: version },
    time: { created: PUBLISHED, modified: PUBLISHED, [version]: PUBLISHED },
    versions: { [version]: { ...manifest, dist } },
  };
}
