// What is shared is agreed on before the page's own code runs.
import('./bootstrap.tsx');
