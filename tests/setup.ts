import fc from 'fast-check';

/** The same examples in every run, so that a red run is red again; `FAST_CHECK_SEED` looks at others. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_123) });
