import { defineConfig } from 'vitest/config';

/**
 * `unit` is the daily loop (`npm run check`); `slow` holds the statistical, end-to-end and whole-service tests; `long` (`npm run test:long`, some minutes) what does
 * not fit into ten minutes beside them.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], testTimeout: 20_000 } },
      { test: { name: 'slow', include: ['tests/**/*.slow.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
      { test: { name: 'long', include: ['tests/**/*.long.ts'], testTimeout: 900_000, hookTimeout: 900_000 } },
    ],
  },
});
