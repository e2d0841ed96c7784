import './publicPath.ts';
import { version } from '../contract/version.ts';
import { manifest } from '../exposes/manifest.ts';
import { mount } from '../exposes/mount.ts';
import { connectFrame } from './connectFrame.ts';
import { defineElement } from './element.ts';
import { lifecyclesOf, offerLifecycles } from './lifecycles.ts';

/*
 * `standalone.js`: the plugin as one plain script, without module federation. It brings its own React, loads its chunks
 * from its own folder, defines `<service-circle>`, and sets one global. A second copy on the page changes nothing.
 */

const serviceCircle = Object.freeze({
  /** Version of the plugin. */
  version,
  /** Version, widgets and screens of this build. */
  manifest,
  /** Mounts the plugin into an element, see `mount`. */
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

// In a framework's app the framework mounts us. The element is not defined there, because it could not be undefined.
window.ServiceCircle ??= serviceCircle;
if (!offerLifecycles(serviceCircle.lifecycles)) defineElement();
