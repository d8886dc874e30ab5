import { createHash, timingSafeEqual } from 'node:crypto'
import type { Config } from '../config/config.ts'
import { isPrivate, type Reach } from '../config/private.ts'
import { AccessError } from '../http/errors.ts'

/**
 * Lets the operator read the metrics, and nobody else: who has the token, or without one whoever
 * reaches a service that is a developer's own. Throws `AccessError`.
 */
export const metricsAccess = (config: Pick<Config, 'metricsToken'> & Reach) => {
  const { metricsToken } = config
  const right = metricsToken === null ? null : digest(metricsToken)
  return (authorization: string | undefined): void => {
    if (right === null) {
      if (!isPrivate(config)) throw new AccessError('metrics-off')
      return
    }
    const [, given = ''] = /^bearer +(\S+)$/i.exec(authorization ?? '') ?? []
    // Digests have one length, so that the comparison says nothing of the token's.
    if (!timingSafeEqual(digest(given), right)) throw new AccessError('metrics-token')
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
