import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Icon from '../../../src/host/exposes/Icon.ts';
import { place } from './place.ts';

/* The icon as a part of the host's own bundle. */
createRoot(place).render(createElement(Icon, { onOpen() {} }));
