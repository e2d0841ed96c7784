import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import JobList from '../../../src/host/exposes/JobList.ts';
import { host, place } from './place.ts';

/* The widget as a part of the host's own bundle. */
createRoot(place).render(createElement(JobList, { host }));
