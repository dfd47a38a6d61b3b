// From nothing to a preview of what ships, step by step; each step says what it made.
await import('./build')
await import('./package')
await import('./preview')

export {}
