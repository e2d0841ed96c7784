/**
 * How the plugin's files are to be served. The ready configurations of the package (`serve/`) have each line of this
 * table, the project's own server keeps the same rules, and the doctor names the line that is missing.
 */

/** A file whose name has a hash of its content. */
export const HASHED = /\.[0-9a-f]{6,}\.\w+(\.map)?$/;

export const LASTING = 'public, max-age=31536000, immutable';
export const FRESH = 'no-cache';

/** The `Cache-Control` of a file. */
export const cachingOf = (path: string): string => (HASHED.test(path) ? LASTING : FRESH);

/** Headers of every answer. */
export const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
} as const;

interface Lines {
  readonly nginx: string;
  readonly caddy: string;
}

/** The lines of the ready configurations, by what they are for. */
export const LINES = {
  cors: {
    nginx: 'add_header Access-Control-Allow-Origin "*" always;',
    caddy: 'header Access-Control-Allow-Origin "*"',
  },
  nosniff: {
    nginx: 'add_header X-Content-Type-Options "nosniff" always;',
    caddy: 'header X-Content-Type-Options "nosniff"',
  },
  caching: {
    nginx: 'add_header Cache-Control $service_circle_cache;',
    caddy: 'header @fresh Cache-Control "no-cache"',
  },
  lasting: {
    nginx: `"~\\.[0-9a-f]{6,}\\.\\w+(\\.map)?$" "${LASTING}";`,
    caddy: `header @hashed Cache-Control "${LASTING}"`,
  },
  compressed: { nginx: 'gzip_static on;', caddy: 'precompressed br gzip' },
  charset: { nginx: 'charset utf-8;', caddy: 'file_server {' },
  types: { nginx: 'include mime.types;', caddy: 'file_server {' },
  missing: {
    nginx: 'try_files /own$uri /current$uri /previous$uri =404;',
    caddy: 'try_files /own{path} /current{path} /previous{path}',
  },
  missingCache: {
    nginx: 'add_header Cache-Control $service_circle_cache;',
    caddy: 'header Cache-Control "no-store"',
  },
  listing: { nginx: 'autoindex off;', caddy: 'file_server {' },
  address: { nginx: 'server_name plugin.example;', caddy: 'plugin.example {' },
} as const satisfies Readonly<Record<string, Lines>>;

/** A sentence that names the line of each configuration. */
export const lineFor = (rule: keyof typeof LINES): string =>
  `nginx: ${LINES[rule].nginx} Caddy: ${LINES[rule].caddy}`;
