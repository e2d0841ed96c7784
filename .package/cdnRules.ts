import { FRESH, HASHED, HEADERS, LASTING } from '../src/host/doctor/servingRules.ts';

/** The headers of each file, for the console of a CDN: the first rule whose pattern the path has. */
export const cdnRules = {
  rules: [
    { path: HASHED.source, headers: { ...HEADERS, 'Cache-Control': LASTING } },
    { path: '.', headers: { ...HEADERS, 'Cache-Control': FRESH } },
  ],
  compress: ['br', 'gzip'],
  // No page in place of a missing file, and no cache keeps that it is missing.
  missing: { status: 404, headers: { ...HEADERS, 'Cache-Control': 'no-store' } },
};
