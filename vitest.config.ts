import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[]) => ({
  test: {
    name,
    include,
    environment: 'node' as const,
    setupFiles: ['tests/same-draws.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/{architecture,electron,migrations,renderer,resources,shared}/**/*.test.ts']),
      project('property', ['tests/property/**/*.test.ts']),
      project('cases', ['tests/cases/**/*.test.ts']),
      project('cli', ['tests/cli/**/*.test.ts']),
      project('fuzz', ['tests/fuzz/**/*.test.ts']),
      project('crash', ['tests/crash/**/*.test.ts']),
      {
        test: {
          ...project('e2e', ['tests/e2e/**/*.test.ts']).test,
          globalSetup: ['tests/e2e/harness/global-setup.ts'],
          expect: { poll: { timeout: 20_000 } },
        },
      },
      project('office', ['tests/office/**/*.test.ts']),
    ],
  },
});
