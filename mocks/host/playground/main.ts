/* An async boundary: the shared React is available only after it. */
void import('./bootstrap.tsx');
