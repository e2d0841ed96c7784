import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from '../react-16-18/Page.tsx';

const app = document.querySelector('#app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
