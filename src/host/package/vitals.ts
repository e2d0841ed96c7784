import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals';
import type { ScreenKind } from '../../domain/screens.ts';
import type { Sink, VitalEvent } from './sinks.ts';

export type { Sink, VitalEvent } from './sinks.ts';

/**
 * Measures the page once it is idle, and tells the sink of each vital with the screen of ours that was shown last. The
 * measurement is of the whole page and ends with it, so the host calls this once, and not the plugin.
 *
 * @returns the same sink, which also hears the vitals
 */
export function watchVitals(sink: Sink): Sink {
  let screen: ScreenKind | undefined;
  const tell = ({ name, value, rating }: Omit<VitalEvent, 'type' | 'screen'>) =>
    sink.track({ type: 'vital', name, value: Math.round(value * 1000) / 1000, rating, screen });
  const watch = () => {
    for (const on of [onCLS, onFCP, onINP, onLCP, onTTFB]) on(tell);
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(watch);
  else setTimeout(watch, 1000);
  return {
    track(event) {
      if (event.type === 'shown') screen = event.screen;
      sink.track(event);
    },
    report: (problem) => sink.report(problem),
  };
}
