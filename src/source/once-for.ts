/** Returns a function that computes its result once for each object, and lets go of both together. */
export function onceFor<Key extends object, Result>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>();
  return (key) => {
    const made = known.get(key) ?? { result: compute(key) };
    known.set(key, made);
    return made.result;
  };
}
