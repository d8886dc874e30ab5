const STYLES = /<style data-styled="true"[^>]*>([^]*?)<\/style>/
const RULE_END = '/*!sc*/'
const CLASS = /\.([A-Za-z_][\w-]*)/g

/**
 * Keeps of the styles that Redocly rendered ahead what the first paint needs. Redoc's own program
 * writes all of them again when it starts, so the rest would only be carried twice.
 */
export const trimStyles = (html: string): string => {
  const found = STYLES.exec(html)
  if (!found) throw new Error('The reference has no styles; Redocly changed its page.')
  const [element, styles = ''] = found
  const painted = classesIn(html.slice(found.index + element.length, html.indexOf('<script type=')))
  const kept = styles.split(RULE_END).filter((rule) => {
    const [selector = ''] = rule.split('{')
    const classes = [...selector.matchAll(CLASS)].map(([, name]) => name)
    return classes.length === 0 || classes.some((name) => painted.has(name))
  })
  return html.replace(element, () => `<style>${kept.join('')}</style>`)
}

const classesIn = (body: string): Set<string | undefined> =>
  new Set([...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names?.split(' ')))
