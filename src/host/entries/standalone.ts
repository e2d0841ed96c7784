import './publicPath.ts';
import { version } from '../contract/version.ts';
import { manifest } from '../exposes/manifest.ts';
import { mount } from '../exposes/mount.ts';
import { connectFrame } from './connectFrame.ts';
import { defineElement } from './element.ts';
import { lifecyclesOf, offerLifecycles } from './lifecycles.ts';

/*
 * `standalone.js`: the plugin as one plain script, without module federation. It brings its own React, loads the rest
 * from the folder it came from, defines `<service-circle>`, and gives the page one global. Loaded twice, the first one
 * stays.
 */

const serviceCircle = Object.freeze({
  /** Version of the plugin. */
  version,
  /** What this build is and holds. */
  manifest,
  /** Puts the plugin into an element, see `mount`. */
  mount,
  /** Connects an iframe with `frame.html`, see `connectFrame`. */
  connectFrame,
  /** `bootstrap`, `mount`, `unmount`, `update` for single-spa. */
  lifecycles: lifecyclesOf(),
});

declare global {
  interface Window {
    ServiceCircle?: typeof serviceCircle;
  }
}

// As the app of a framework our life is in its hands: its page gets no element, as that could never be taken back.
window.ServiceCircle ??= serviceCircle;
if (!offerLifecycles(serviceCircle.lifecycles)) defineElement();
