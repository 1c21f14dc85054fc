import type { Fault } from '../../base/errors.ts';
import type { Reading } from '../../features/people/index.ts';
import { type Connector, type Part, type SourceFile, unreadable } from '../connector.ts';

/** A file after a commit, with its text where the repository holds it. */
export interface ChangedFile {
  readonly path: string;
  /** Null: deleted. */
  readonly blob: string | null;
  /** Null: deleted, or not in this repository (a partial clone). */
  readonly text: string | null;
}

const notHeld = (file: string): Part =>
  unreadable({
    file,
    message: 'The repository does not hold this version (a partial clone).',
    severity: 'error',
  });

/** All files of a source as they stand at one revision after the other. Each version is parsed once. */
export class FileStates {
  readonly #connector: Connector;
  readonly #parse: (file: SourceFile) => Part;
  readonly #parts = new Map<string, Part>();
  readonly #blobs = new Map<string, string>();
  #told: ReadonlySet<string> = new Set();

  constructor(connector: Connector) {
    this.#connector = connector;
    this.#parse = connector.parser({ lines: false });
  }

  /** Whether the file stands here in this very version. */
  has(path: string, blob: string | null): boolean {
    return (this.#blobs.get(path) ?? null) === blob;
  }

  /** Whether any file stands here that can be read. */
  get isReadable(): boolean {
    return this.#parts.size > 0;
  }

  /**
   * Takes over what a commit changed, and tells what could not be read: such a file stands as it was last read, so
   * that one broken commit ends nobody's appointment.
   */
  change(files: readonly ChangedFile[]): readonly Fault[] {
    return files.flatMap(({ path, blob, text }) => {
      if (blob === null) {
        this.#blobs.delete(path);
        this.#parts.delete(path);
        return [];
      }
      const part = text === null ? notHeld(path) : this.#parse({ path, text });
      this.#blobs.set(path, blob);
      if (part.readable) this.#parts.set(path, part);
      return part.readable ? [] : part.faults;
    });
  }

  /**
   * What all files say together; of their faults those that the reading before did not have. One that only counts
   * further (`7 archived teams …`) is no news.
   */
  reading(): Reading {
    const { organisation, faults } = this.#connector.combine(this.#parts);
    const keyOf = (fault: Fault) => `${fault.file} ${fault.message.replace(/^\d+/, '')}`;
    const news = faults.filter((fault) => !this.#told.has(keyOf(fault)));
    this.#told = new Set(faults.map(keyOf));
    return { organisation, faults: news };
  }
}
