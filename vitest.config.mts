import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Needs nothing but the source.
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/site/**', 'node_modules/**'],
        },
      },
      // Reads the built site: `npm run build` comes first.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
