import { h } from './dom.ts'

const TONES: Readonly<Record<string, 'good' | 'bad' | 'over'>> = {
  delivered: 'good',
  read: 'good',
  received: 'good',
  undelivered: 'bad',
  failed: 'bad',
  abandoned: 'bad',
  canceled: 'over',
}

export const statusPill = (status: string): HTMLElement =>
  h('span', { class: 'pill', 'data-tone': TONES[status] ?? 'under-way' }, status)
