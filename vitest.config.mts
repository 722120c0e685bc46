import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A machine that does other things at the same time is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Needs nothing but the source.
      {
        test: {
          name: 'unit',
          // Hundreds of small files read the same engine: loading it anew for each would be most of the time.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/site/**', 'node_modules/**'],
        },
      },
      // Reads the built site: `npm run build` comes first.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
