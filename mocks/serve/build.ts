import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from './quickStarts.ts';

const run = promisify(execFile);

/** Builds the plugin and the demo host for production. Rejects with what the compiler says when that fails. */
export async function build(): Promise<void> {
  const rspack = join(PROJECT, 'node_modules/@rspack/cli/bin/rspack.js');
  const options = {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 ** 2,
  };
  await run(process.execPath, [rspack, 'build'], options).catch((error: unknown) => {
    const said = ['stdout', 'stderr'].map((name) => error instanceof Error && Reflect.get(error, name));
    throw new Error(`构建没有成功。\n${said.filter(Boolean).join('\n')}`);
  });
}
