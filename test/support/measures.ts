const COMMENT = /^# (HELP|TYPE) ([a-z_]+) (.+)$/
const SAMPLE =
  /^([a-z_]+)(\{[a-z_]+="[^"\\\n]*"(,[a-z_]+="[^"\\\n]*")*\})? (-?\d+(?:\.\d+)?(?:e[-+]\d+)?)$/

/** Each sample by its name and labels. Throws for what is not Prometheus' text format 0.0.4. */
export const measuresOf = (text: string): Map<string, number> => {
  if (!text.endsWith('\n')) throw new Error('the last line does not end')
  const measures = new Map<string, number>()
  const typed = new Set<string>()
  for (const line of text.slice(0, -1).split('\n')) {
    const [, keyword, described] = COMMENT.exec(line) ?? []
    if (keyword === 'TYPE' && described !== undefined) {
      if (typed.has(described)) throw new Error(`${described} has two types`)
      typed.add(described)
    }
    if (keyword !== undefined) continue
    const [, name = '', labels = '', , value] = SAMPLE.exec(line) ?? []
    if (value === undefined) throw new Error(`this is no sample: ${line}`)
    const family = name.replace(/_(bucket|sum|count)$/, '')
    if (!typed.has(name) && !typed.has(family)) throw new Error(`${name} has no type`)
    if (measures.has(name + labels)) throw new Error(`${name}${labels} is there twice`)
    measures.set(name + labels, Number(value))
  }
  return measures
}
