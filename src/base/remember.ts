/**
 * Makes a value of an object once and hands out the same one as long as the object lives. For readonly data alone:
 * that an object changed would not be noticed.
 */
export const remembered = <Of extends object, Value>(make: (of: Of) => Value): ((of: Of) => Value) => {
  const values = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const known = values.get(of) ?? { value: make(of) };
    values.set(of, known);
    return known.value;
  };
};

/** The values asked for last, by key. What has not been asked for longest goes first. */
export class Recent<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  /** @param most How many are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Value): Value {
    const value = this.#values.has(key) ? (this.#values.get(key) as Value) : make();
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!);
    return value;
  }
}
