#!/usr/bin/env node
// Wheelhouse needs Node 22 or newer and brings one along. Started by an older one, this starts itself again by that.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const broughtNode = () => {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `node-${process.platform}-${process.arch}/package.json`,
    );
    return join(dirname(manifest), 'bin', 'node');
  } catch {
    console.error(
      `Wheelhouse needs Node 22 or newer; this is ${process.version}. Install a newer Node.js and try again.`,
    );
    process.exit(1);
  }
};

const startAgain = () => {
  const child = spawn(broughtNode(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
};

if (Number(process.versions.node.split('.')[0]) < 22) startAgain();
else await import('../dist/node/src/app/main.js');
