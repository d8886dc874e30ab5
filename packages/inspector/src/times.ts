import { h } from './dom.ts'

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' })
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

/** The time of day, or with its day where that is not today. */
export const clockTime = (date: Date): string =>
  date.toDateString() === new Date().toDateString() ? clock.format(date) : whole.format(date)

export const timeElement = (wire: string): HTMLTimeElement => {
  const date = new Date(wire)
  return h('time', { datetime: date.toISOString(), title: wire }, clockTime(date))
}
