// A registry on this machine. It has the packages of this repository as they were packed, and of others what the
// lockfile has: then nothing is fetched that the workspace's own installation has left in pnpm's store, and no
// version is another one tomorrow.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parse } from 'yaml';
import type { Tarball } from './tarballs.ts';

export interface Registry {
  readonly url: string;
  /** The tarballs that were asked for in vain: not in the store, and their registry does not answer. */
  missing(): Promise<string[]>;
  stop(): Promise<void>;
}

type Versions = Readonly<Record<string, string>>;

/** What a registry says of one version. */
interface Version {
  readonly version: string;
  readonly dist: { readonly integrity: string; readonly tarball: string };
}

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      { readonly resolution: { readonly integrity: string }; readonly peerDependencies?: Versions }
    >
  >;
  readonly snapshots: Readonly<
    Record<string, { readonly dependencies?: Versions; readonly optionalDependencies?: Versions }>
  >;
}

const repository = path.resolve(import.meta.dirname, '../..');

/** @param packed the packages of this repository */
export async function startRegistry(packed: readonly Tarball[]): Promise<Registry> {
  const lockfile = parse(readFileSync(path.join(repository, 'pnpm-lock.yaml'), 'utf8')) as Lockfile;
  const own = new Map(packed.map((tarball) => [tarball.manifest.name, tarball]));
  const elsewhere = new Set<string>();

  const server = createServer((request, response) => {
    const [name = '', file] = decodeURIComponent(request.url?.slice(1) ?? '').split('/-/');
    const tarball = own.get(name);
    if (file !== undefined && tarball) {
      response.end(tarball.data);
    } else if (file !== undefined) {
      const location = new URL(`${name}/-/${file}`, publicRegistry()).href;
      elsewhere.add(location);
      response.writeHead(302, { location }).end();
    } else {
      const versions = tarball
        ? [describePacked(tarball, url)]
        : describeLocked(name, lockfile, url);
      response.writeHead(versions.length > 0 ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(packument(name, versions)));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  return {
    url,
    async missing() {
      const answers = await Promise.all(
        [...elsewhere].map((address) =>
          fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).then(
            ({ ok }) => (ok ? [] : [address]),
            () => [address],
          ),
        ),
      );
      return answers.flat();
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function describePacked({ manifest, data }: Tarball, registry: string): Version {
  const integrity = `sha512-${createHash('sha512').update(data).digest('base64')}`;
  return { ...manifest, dist: { integrity, tarball: tarballOf(manifest, registry) } };
}

function describeLocked(
  name: string,
  { packages, snapshots }: Lockfile,
  registry: string,
): Version[] {
  return Object.entries(packages).flatMap(([key, { resolution, ...described }]) => {
    const version = key.slice(name.length + 1);
    if (key !== `${name}@${version}`) return [];
    // One for each set of peers; but for these, they are the same.
    const [, snapshot] =
      Object.entries(snapshots).find(([of]) => of === key || of.startsWith(`${key}(`)) ?? [];
    const dependencies = Object.entries({
      ...snapshot?.dependencies,
      ...snapshot?.optionalDependencies,
    }).flatMap(([dependency, locked]) =>
      Object.hasOwn(described.peerDependencies ?? {}, dependency)
        ? []
        : [[dependency, locked.replace(/\(.*/, '')]],
    );
    const tarball = tarballOf({ name, version }, registry);
    return [
      {
        ...described,
        name,
        version,
        dependencies: Object.fromEntries(dependencies) as Versions,
        dist: { integrity: resolution.integrity, tarball },
      },
    ];
  });
}

function tarballOf({ name, version }: { name: string; version: string }, registry: string): string {
  return `${registry}${name}/-/${path.posix.basename(name)}-${version}.tgz`;
}

function packument(name: string, versions: readonly Version[]): object {
  return {
    name,
    'dist-tags': { latest: versions.at(-1)?.version },
    versions: Object.fromEntries(versions.map((one) => [one.version, one])),
    // Old enough for whoever waits some days before he installs a new version.
    time: Object.fromEntries(versions.map(({ version }) => [version, '2000-01-01T00:00:00.000Z'])),
  };
}

/** Where this machine gets its packages from. */
function publicRegistry(): string {
  return execSync('npm config get registry', { encoding: 'utf8' }).trim();
}
