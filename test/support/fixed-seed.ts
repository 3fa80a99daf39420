import fc from 'fast-check';

/** The same cases in every run: a test that fails here fails everywhere. */
fc.configureGlobal({ seed: 20_261_121 });
