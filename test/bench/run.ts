/**
 * `npm run bench [name…]`: the service and the packages against what their users would otherwise
 * take, side by side in one run; a table of what came out beside what must. Ends with 1 on a miss.
 */
import { measureNamed } from '../support/measured.ts'
import { authenticate } from './authenticate.ts'
import { clientSize } from './client-size.ts'
import { mediaBytes } from './media-bytes.ts'
import { memory } from './memory.ts'
import { mockStart, serviceStart } from './starts.ts'
import { prism } from './prism.ts'
import { reads } from './reads.ts'
import { regeneration } from './regeneration.ts'
import { sends } from './sends.ts'

const all = [
  ...[reads, sends, prism, mediaBytes],
  ...[authenticate, serviceStart, mockStart, memory, regeneration, clientSize],
]
await measureNamed(all, process.argv.slice(2))
