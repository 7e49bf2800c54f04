// SPDX-License-Identifier: EUPL-1.2

/** `make` with what it gave kept: for answers that never change. With `most` kept all are forgotten, as anyone may ask anything. */
export function remembered<Key extends string | number, Value>(
  most: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (kept.size >= most) kept.clear();
    kept.set(key, made);
    return made;
  };
}

/** Made when it is first needed: what is made while the program is read costs every start. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
