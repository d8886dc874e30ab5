import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'tools/*/{src,test}/**/*.test.ts',
      'test/**/*.test.ts',
      'spec/rules/**/*.test.ts',
    ],
    typecheck: { include: ['packages/*/src/**/*.test-d.ts', 'test/**/*.test-d.ts'] },
    // Most tests wait for a process, a browser or a timer: one worker would leave a core idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
