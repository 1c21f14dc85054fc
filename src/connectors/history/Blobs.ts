import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawnGit } from './git.ts';

interface Asked {
  readonly give: (text: string | null) => void;
  readonly fail: (error: Error) => void;
}

/** One `git cat-file --batch` that answers in the order it is asked. Close it. */
export class Blobs {
  readonly #git: ChildProcessWithoutNullStreams;
  readonly #asked: Asked[] = [];
  #chunks: Buffer[] = [];
  #bytes = 0;
  #needed = 1;
  #ended: Error | undefined;

  constructor(repository: string) {
    this.#git = spawnGit(repository, ['cat-file', '--batch']);
    this.#git.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#git.stderr.resume();
    this.#git.stdin.on('error', () => {});
    this.#git.on('error', (error) => this.#end(error));
    this.#git.on('close', () => this.#end(new Error('git cat-file ended early.')));
  }

  /** The text of a blob; null when the repository does not hold it. */
  read(blob: string): Promise<string | null> {
    return new Promise((give, fail) => {
      if (this.#ended) return fail(this.#ended);
      this.#asked.push({ give, fail });
      this.#git.stdin.write(`${blob}\n`);
    });
  }

  close(): void {
    this.#git.kill();
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes < this.#needed) return;
    let buffer = Buffer.concat(this.#chunks);
    for (let used = this.#answer(buffer); used > 0; used = this.#answer(buffer))
      buffer = buffer.subarray(used);
    this.#chunks = [buffer];
    this.#bytes = buffer.length;
  }

  /** `<blob> blob <bytes>\n<text>\n` or `<blob> missing\n`. Answers one question and returns the bytes it took; 0 when more must come. */
  #answer(buffer: Buffer): number {
    this.#needed = buffer.length + 1;
    const lineEnd = buffer.indexOf(10);
    if (lineEnd < 0) return 0;
    const [, type, size] = buffer.toString('utf8', 0, lineEnd).split(' ');
    const start = lineEnd + 1;
    if (type !== 'blob') {
      this.#asked.shift()?.give(null);
      return start;
    }
    const end = start + Number(size);
    this.#needed = end + 1;
    if (buffer.length <= end) return 0;
    this.#asked.shift()?.give(buffer.toString('utf8', start, end));
    return end + 1;
  }

  #end(error: Error): void {
    this.#ended = error;
    for (const asked of this.#asked.splice(0)) asked.fail(error);
  }
}
