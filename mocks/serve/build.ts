import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './quickStarts.ts';

/** Builds the plugin and the demo host for production. Rejects when that fails; the compiler prints the reason. */
export function build(): Promise<void> {
  const rspack = join(PROJECT, 'node_modules/@rspack/cli/bin/rspack.js');
  const child = spawn(process.execPath, [rspack, 'build'], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('构建没有成功'))));
  });
}
