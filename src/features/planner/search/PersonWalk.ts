import type { Chance } from '../../../base/chance.ts';
import type { Model } from '../Model.ts';
import { construct } from './construct.ts';
import type { Decoder } from './Decoder.ts';
import type { Draft } from './Draft.ts';
import { decoderFor } from './decoderFor.ts';
import { Moves } from './Moves.ts';
import type { Walk } from './Walk.ts';

/** Walks over the order of items and who is on which place, each said outright. */
export class PersonWalk implements Walk {
  readonly #draft: Draft;
  readonly #decoder: Decoder;
  readonly #moves: Moves;
  /** The position from which on the draft has changed; −1: nowhere. */
  #from = -1;

  constructor(model: Model, target: number, chance: Chance) {
    this.#draft = construct(model, chance);
    this.#decoder = decoderFor(this.#draft, target);
    this.#moves = new Moves(this.#draft, chance);
  }

  get makespan(): number {
    return this.#decoder.makespan;
  }

  start(): number {
    const cost = this.#decoder.decode(0, Number.POSITIVE_INFINITY) + this.#moves.wishes.total;
    this.#decoder.accept(0);
    return cost;
  }

  change(limit: number): number {
    this.#from = this.#moves.tryOne();
    if (this.#from < 0) return Number.POSITIVE_INFINITY;
    const { total } = this.#moves.wishes;
    return total + this.#decoder.decode(this.#from, limit - total);
  }

  accept(): void {
    this.#decoder.accept(this.#from);
  }

  takeBack(): void {
    if (this.#from >= 0) this.#moves.takeBack();
  }

  save(into: Draft): void {
    into.copy(this.#draft);
  }
}
