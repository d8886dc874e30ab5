export const percentile = (values: readonly number[], percent: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN
}

export interface Point {
  atSeconds: number
  value: number
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Of the straight line that fits best (least squares). */
export const slopePerMinute = (points: readonly Point[]): number => {
  const [midTime, midValue] = [
    mean(points.map(({ atSeconds }) => atSeconds)),
    mean(points.map(({ value }) => value)),
  ]
  let [rise, run] = [0, 0]
  for (const { atSeconds, value } of points) {
    rise += (atSeconds - midTime) * (value - midValue)
    run += (atSeconds - midTime) ** 2
  }
  return (rise / run) * 60
}

/** The mean of the last quarter less that of the first. */
export const levelChange = (values: readonly number[]): number => {
  const quarter = Math.max(1, Math.floor(values.length / 4))
  return mean(values.slice(-quarter)) - mean(values.slice(0, quarter))
}
