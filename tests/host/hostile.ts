const boom = (): never => {
  throw new Error('boom');
};

/** A proxy that throws at every operation. */
export const throwing = () =>
  new Proxy(
    {},
    { get: boom, has: boom, ownKeys: boom, getOwnPropertyDescriptor: boom, getPrototypeOf: boom, set: boom },
  );

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** The context with a field that throws after so many readings. */
export function readable(times: number, context: object, name: string, value: unknown): object {
  let reads = 0;
  return Object.defineProperty({ ...context }, name, {
    enumerable: true,
    get() {
      reads += 1;
      return reads > times ? boom() : value;
    },
  });
}

function cyclic(): object {
  const context: Record<string, unknown> = { api: 1 };
  context.city = { name: '环', sources: [context] };
  return context;
}

/** Values that no host should give as a context. */
export const hostile: readonly (readonly [name: string, give: () => unknown])[] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['a number', () => 1],
  ['a text', () => 'jobs'],
  ['a symbol', () => Symbol('host')],
  ['a list', () => [{ api: 1 }]],
  ['a function', () => boom],
  ['a class', () => class Host {}],
  ['a promise', () => Promise.resolve({ api: 1 })],
  ['an element', () => document.body],
  ['a proxy that throws', throwing],
  ['a revoked proxy', revoked],
  ['a field that throws', () => readable(0, { api: 1 }, 'city', undefined)],
  ['a version that throws', () => readable(0, {}, 'api', 1)],
  ['a version that is a proxy', () => ({ api: throwing() })],
  ['a city that throws', () => ({ api: 1, city: throwing() })],
  ['a login that throws', () => ({ api: 1, city: { name: '城', sources: [] }, auth: throwing() })],
  ['a report that throws', () => ({ api: 1, report: boom })],
  ['a report that rejects', () => ({ api: 1, report: async () => boom() })],
  ['a report that is none', () => ({ api: 1, report: 'console' })],
  ['a report that cannot be called', () => ({ api: 1, report: new Proxy(boom, { apply: boom, get: boom }) })],
  ['a nonce that is none', () => ({ api: 1, nonce: { toString: boom } })],
  ['something frozen', () => Object.freeze({ api: 1 })],
  ['something that holds itself', cyclic],
];
