/** Run as a process of its own: the command `postel`, from its sources where they are asked for. */
await import(import.meta.resolve('postel').replace(/index(\.[jt]s)$/, 'cli$1'))
