/* React is shared: it is there only behind an async boundary. */
void import('./bootstrap.tsx');
