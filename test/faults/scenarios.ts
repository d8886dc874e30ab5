import { bitRot } from './bit-rot/bit-rot.ts'
import { cache } from './cache/cache.ts'
import { callbacks } from './callbacks/callbacks.ts'
import { clockJumps } from './clock-jumps.ts'
import { deletes } from './deletes.ts'
import { diskFull } from './disk-full.ts'
import { idempotency } from './idempotency.ts'
import { images } from './images/images.ts'
import { keys } from './keys/keys.ts'
import { kill } from './kill/kill.ts'
import { limits } from './limits/limits.ts'
import { order } from './order/order.ts'
import { soak } from './soak/soak.ts'
import { ssrf } from './ssrf/ssrf.ts'
import { paging } from './paging/paging.ts'
import { poison } from './poison.ts'
import type { Scenario } from './scenario.ts'
import { stop } from './stop/stop.ts'

/** In the order in which they are run. */
export const scenarios: readonly Scenario[] = [
  kill,
  order,
  idempotency,
  callbacks,
  deletes,
  bitRot,
  ssrf,
  limits,
  cache,
  images,
  keys,
  paging,
  stop,
  diskFull,
  poison,
  clockJumps,
  soak,
]
