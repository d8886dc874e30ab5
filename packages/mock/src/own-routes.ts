import type { OpenAPIHono } from '@postel/server'

/** As `@postel/spec/scenarios.json` holds them: every name, and how it is asked for. */
export interface ScenarioList {
  scenarios: readonly { operation: string }[]
  callbacks: readonly { operation: string }[]
}

/**
 * What the mock answers of itself, beside the contract: `GET /mock/scenarios`, all of them or those
 * of `?operation=`. It is read when it is first asked for, which most never do.
 */
export const serveOwnRoutes = (app: OpenAPIHono, scenarios: () => Promise<ScenarioList>): void => {
  app.get('/mock/scenarios', async (c) => {
    const operation = c.req.query('operation')
    const all = await scenarios()
    if (operation === undefined) return c.json(all)
    const isWanted = (one: { operation: string }): boolean => one.operation === operation
    return c.json({
      scenarios: all.scenarios.filter(isWanted),
      callbacks: all.callbacks.filter(isWanted),
    })
  })
}
