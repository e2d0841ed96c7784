import type { Http } from './http/http.ts';
import type { Source } from './sources/source.ts';

/** The same source, of whose calls the client hears how they end, if it does. */
export function heardSource(source: Source, url: string, { hear }: Http): Source {
  if (!hear) return source;
  return new Proxy(source, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function') return call;
      return (...args: readonly unknown[]) => {
        const asked: unknown = Reflect.apply(call, target, args);
        if (asked instanceof Promise) hear(String(name), url, asked);
        return asked;
      };
    },
  });
}
