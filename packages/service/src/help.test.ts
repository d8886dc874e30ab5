import { expect, it } from 'vitest'
import { settings } from './config/config.ts'
import { helpText } from './help.ts'

it('the help keeps the name, the flag and the meaning of each setting apart', () => {
  const lines = helpText().split('\n')
  for (const { name, flag, help } of Object.values(settings)) {
    const line = lines.find((one) => one.startsWith(`  ${name} `))
    const shown = flag === null ? '(environment only)' : `--${flag}`
    expect(line?.trim().split(/ {2,}/)).toEqual([name, shown, help])
  }
})
