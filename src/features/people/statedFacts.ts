import type { FactKind } from './fact.ts';
import { factKinds } from './fact.ts';
import type { StatedFact } from './replay.ts';

/** Dated facts by kind and key. A map for each kind: to join the two into one text for each look costs half a replay. */
export class StatedFacts {
  readonly #byKind = Object.fromEntries(
    factKinds.map((kind) => [kind, new Map<string, StatedFact>()]),
  ) as Readonly<Record<FactKind, Map<string, StatedFact>>>;

  get(kind: FactKind, key: string): StatedFact | undefined {
    return this.#byKind[kind].get(key);
  }

  /** In place of the one with this kind and key. Returns it. */
  put(fact: StatedFact): StatedFact {
    this.#byKind[fact.kind].set(fact.key, fact);
    return fact;
  }

  drop({ kind, key }: StatedFact): void {
    this.#byKind[kind].delete(key);
  }

  of<K extends FactKind>(kind: K): StatedFact<K>[] {
    return [...this.#byKind[kind].values()] as StatedFact<FactKind>[] as StatedFact<K>[];
  }

  all(): StatedFact[] {
    return factKinds.flatMap((kind) => this.of(kind as FactKind));
  }
}
