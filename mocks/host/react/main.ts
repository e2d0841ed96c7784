// Federation needs this boundary: what is shared is negotiated before the app's own code runs.
import('./bootstrap.tsx');
