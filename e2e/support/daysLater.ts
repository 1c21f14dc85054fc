import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DaysLater {
  /** From now on the server believes it to be so many days later. Sign-ins keep the real time. */
  set(days: number): void;
  stop(): void;
}

/** Lets the server's clock be put forward while it runs. Call it before the journey opens: the server reads it at its start. */
export const daysLater = (): DaysLater => {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-clock-'));
  const [clock, module] = [join(folder, 'days'), join(folder, 'clock.mjs')];
  const set = (days: number) => writeFileSync(clock, String(days));
  set(0);
  writeFileSync(
    module,
    `import { readFileSync } from 'node:fs';
const now = Date.now;
Date.now = () => now() + 86400000 * Number(readFileSync(${JSON.stringify(clock)}, 'utf8'));`,
  );
  const before = process.env.NODE_OPTIONS;
  process.env.NODE_OPTIONS = `${before ?? ''} --import ${module}`.trim();
  const stop = () => {
    if (before === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = before;
    rmSync(folder, { recursive: true });
  };
  return { set, stop };
};
