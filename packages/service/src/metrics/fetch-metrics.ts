import type { FetchMetricsResponse } from '@postel/server'
import type { Metrics } from './metrics.ts'

export const fetchMetrics =
  ({ metrics }: { metrics: Pick<Metrics, 'text'> }) =>
  async (): Promise<FetchMetricsResponse> => ({
    status: 200,
    contentType: 'text/plain',
    body: await metrics.text(),
    headers: { 'Cache-Control': 'no-store' },
  })
