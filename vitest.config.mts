import { defineConfig } from 'vitest/config';

/** A machine that does other things at the same time is slow, not wrong. Projects do not take this from around them. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      // Needs nothing but the source.
      {
        test: {
          ...patience,
          name: 'unit',
          setupFiles: ['tests/same-random-numbers.ts'],
          // Hundreds of small files read the same engine: loading it anew for each would be most of the time.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/site/**', 'node_modules/**'],
        },
      },
      // Reads the built site: `npm run build` comes first.
      { test: { ...patience, name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
