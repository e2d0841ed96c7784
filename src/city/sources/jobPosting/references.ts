import { isRecord } from '../../reading/looseValues.ts';

type Node = Readonly<Record<string, unknown>>;

/** References are followed from an ad to what they name, and from there. */
const MAX_DEPTH = 4;
/** Objects that are looked into for one ad. */
const MAX_OBJECTS = 200;

/** A function that puts the nodes of JSON-LD documents in the place of references to their `@id`. */
export function referenceResolver(documents: readonly unknown[]): (row: unknown) => unknown {
  const nodes = nodesById(documents);
  return (row) => {
    if (nodes.size === 0 || !isRecord(row)) return row;
    let left = MAX_OBJECTS;
    const resolve = (value: unknown, depth: number): unknown => {
      if (Array.isArray(value)) return value.slice(0, MAX_OBJECTS).map((one) => resolve(one, depth));
      if (!isRecord(value) || depth === 0 || left === 0) return value;
      left -= 1;
      const node = nodes.get(idOf(value) ?? '');
      const whole = isReference(value) && node ? node : value;
      return mapValues(whole, (inner) => resolve(inner, depth - 1));
    };
    return mapValues(row, (value) => resolve(value, MAX_DEPTH));
  };
}

/** The objects that have an `@id` and something to say. The same id in two places is one node. */
function nodesById(documents: readonly unknown[]): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  const pending: unknown[] = [...documents];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (Array.isArray(value)) for (const one of value) pending.push(one ?? false);
    else if (isRecord(value)) {
      const id = idOf(value);
      if (id !== undefined && !isReference(value)) nodes.set(id, { ...nodes.get(id), ...value });
      for (const inner of Object.values(value)) pending.push(inner ?? false);
    }
  }
  return nodes;
}

const idOf = (value: Node) => (typeof value['@id'] === 'string' ? value['@id'] : undefined);
/** Whether it only names a node: its id, and perhaps its type. */
const isReference = (value: Node) => Object.keys(value).every((key) => key === '@id' || key === '@type');

const mapValues = (value: Node, map: (inner: unknown) => unknown): Node =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner)]));
