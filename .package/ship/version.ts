/** A version as semantic versioning has it: major, minor, patch. */
export type Version = readonly [major: number, minor: number, patch: number];

/** @throws when the text is no version of three numbers */
export function parseVersion(text: string): Version {
  const [, major, minor, patch] = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(text) ?? [];
  if (major === undefined) throw new Error(`${text} is no version: write three numbers, such as 1.4.0.`);
  return [Number(major), Number(minor), Number(patch)];
}

/** Below 0 when `a` is older than `b`, above 0 when it is newer. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
