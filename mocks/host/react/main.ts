// An async boundary: federation negotiates the shared libraries before the app's own code runs.
import('./bootstrap.tsx');
