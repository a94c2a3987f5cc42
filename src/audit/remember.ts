/**
 * Returns a function that computes once per key object. What is read of a block, sheet or table depends on nothing but
 * it and on circumstances named by `text`: a value is never changed, only replaced, so a second audit of a document with
 * one block replaced reads that block alone.
 */
export function remember<Key extends object, Result>(): (
  key: Key,
  text: string,
  compute: () => Result,
) => Result {
  const memory = new WeakMap<Key, Map<string, Result>>();
  return (key, text, compute) => {
    const known = memory.get(key) ?? new Map<string, Result>();
    memory.set(key, known);
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const computed = compute();
    known.set(text, computed);
    return computed;
  };
}
