import { isRecord } from '../../reading/looseValues.ts';

type Node = Readonly<Record<string, unknown>>;
type Resolve = (value: unknown) => unknown;

/** References are followed from an ad to what they name, and from there. */
const MAX_DEPTH = 4;

/** The nodes of JSON-LD documents, by their `@id`. */
export type Nodes = ReadonlyMap<string, Node>;

/** The objects that have an `@id` and something to say. The same id in two places is one node. */
export function nodesById(documents: readonly unknown[]): Nodes {
  const nodes = new Map<string, Record<string, unknown>>();
  const pending: unknown[] = [...documents];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (Array.isArray(value)) for (const one of value) pending.push(one ?? false);
    else if (isRecord(value)) {
      const id = idOf(value);
      // Assigned, because a copy for each of many places would take quadratic time.
      if (id !== '' && !isReference(value)) nodes.set(id, Object.assign(nodes.get(id) ?? {}, value));
      for (const inner of Object.values(value)) pending.push(inner ?? false);
    }
  }
  return nodes;
}

/** A function that puts the nodes in the place of references in an ad. */
export function referenceResolver(nodes: Nodes): Resolve {
  if (nodes.size === 0) return (row) => row;
  const resolve = resolverTo(MAX_DEPTH, nodes);
  return (row) => (isRecord(row) ? mapValues(row, resolve) : row);
}

/** Resolves each object once for all ads, because nodes may name each other in a circle, or branch without end. */
function resolverTo(depth: number, nodes: Nodes): Resolve {
  if (depth === 0) return (value) => value;
  const deeper = resolverTo(depth - 1, nodes);
  const resolved = new Map<Node, Node>();
  const resolve: Resolve = (value) => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isRecord(value)) return value;
    const whole = nodeOf(value, nodes) ?? value;
    const made = resolved.get(whole) ?? mapValues(whole, deeper);
    resolved.set(whole, made);
    return made;
  };
  return resolve;
}

/** The node that a reference names; `undefined` for every other object. */
export const nodeOf = (value: Node, nodes: Nodes): Node | undefined =>
  isReference(value) ? nodes.get(idOf(value)) : undefined;

const idOf = (value: Node) => (typeof value['@id'] === 'string' ? value['@id'] : '');
/** Whether it only names a node: its id, and perhaps its type. */
const isReference = (value: Node) => Object.keys(value).every((key) => key === '@id' || key === '@type');

const mapValues = (value: Node, map: Resolve): Node =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner)]));
