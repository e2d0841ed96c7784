import { canRetry, Failure } from '../../domain/failure.ts';
import type { Http } from './http.ts';
import type { TellOutage } from './outages.ts';

/** The same client, whose outages are told. Their code is loaded with the first failure that may be one. */
export function heardHttp(http: Http, tell: TellOutage): Http {
  let outages: Promise<(url: string, thrown?: unknown) => void> | undefined;
  function hear(url: string, thrown?: unknown) {
    if (thrown instanceof Failure && canRetry(thrown.kind))
      outages ??= import(/* webpackChunkName: 'errorAnswer' */ './outages.ts').then((module) =>
        module.createOutages(tell),
      );
    outages
      ?.then((heard) => heard(url, thrown))
      .catch(() => {
        outages = undefined;
      });
  }
  function heard<T>(url: string, asked: Promise<T>): Promise<T> {
    asked.then(
      () => hear(url),
      (thrown: unknown) => hear(url, thrown),
    );
    return asked;
  }
  return {
    ...http,
    get: (url, options) => heard(url, http.get(url, options)),
    getText: (url, options) => heard(url, http.getText(url, options)),
    send: (method, url, options) => heard(url, http.send(method, url, options)),
  };
}
