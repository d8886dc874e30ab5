import { key, quote } from '../model/names.ts'

/** Puts two spaces before each line but the first, so that a block nests in another. */
export const indent = (text: string): string => text.replaceAll('\n', '\n  ')

/** `{ a, b }` on one line where it fits, otherwise one member a line. */
export function braces(members: readonly string[], separator = ','): string {
  if (members.length === 0) return '{}'
  const line = `{ ${members.join(`${separator} `)} }`
  if (fits(line)) return line
  const end = separator === ',' ? ',' : ''
  return `{\n${members.map((member) => `  ${indent(member)}${end}\n`).join('')}}`
}

export function brackets(members: readonly string[]): string {
  const line = `[${members.join(', ')}]`
  if (fits(line)) return line
  return `[\n${members.map((member) => `  ${indent(member)},\n`).join('')}]`
}

/** A doc comment, or nothing where there is nothing to say. */
export function comment(text: string | undefined): string {
  const lines = (text ?? '').trim().replaceAll('*/', '*\\/').split(/\r?\n/)
  if (lines.length === 1) return lines[0] === '' ? '' : `/** ${lines[0]} */\n`
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

/** A value of the document as a literal. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return brackets(value.map(literal))
  if (typeof value === 'object' && value !== null) {
    return braces(Object.entries(value).map(([name, member]) => `${key(name)}: ${literal(member)}`))
  }
  return typeof value === 'string' ? quote(value) : String(value)
}

const WIDTH_MAX = 80

const fits = (line: string): boolean => line.length <= WIDTH_MAX && !line.includes('\n')
