import { canRetry, Failure } from '../../domain/failure.ts';
import type { Http } from './http.ts';
import type { createOutages, TellOutage } from './outages.ts';

/**
 * The same client, whose outages are told: of requests, and of calls of a source whose answer cannot be read. Their code
 * is loaded with the first failure that may be one.
 */
export function heardHttp(http: Http, tell: TellOutage): Http {
  let outages: Promise<ReturnType<typeof createOutages>> | undefined;
  function hear(url: string, thrown?: unknown, call?: string) {
    if (thrown instanceof Failure && canRetry(thrown.kind))
      outages ??= import(/* webpackChunkName: 'errorAnswer' */ './outages.ts').then((module) =>
        module.createOutages(tell),
      );
    outages
      ?.then((heard) => heard(url, thrown, call))
      .catch(() => {
        outages = undefined;
      });
  }
  function heard<T>(url: string, asked: Promise<T>, call?: string): Promise<T> {
    asked.then(
      () => hear(url, undefined, call),
      (thrown: unknown) => hear(url, thrown, call),
    );
    return asked;
  }
  return {
    ...http,
    hear: (call, url, asked) => void heard(url, asked, call),
    get: (url, options) => heard(url, http.get(url, options)),
    getText: (url, options) => heard(url, http.getText(url, options)),
    send: (method, url, options) => heard(url, http.send(method, url, options)),
  };
}
