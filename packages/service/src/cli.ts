#!/usr/bin/env node
import { keepYoungSpaceSmall } from './young-space.ts'

keepYoungSpaceSmall()
// What an import statement names is loaded before anything runs, and so before that call.
await import('./main.ts')
