/** Where the path of an absolute URL begins and ends, without the cost of parsing it. */
export const pathnameOf = (url: string): string => {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  const end = url.slice(start).search(/[?#]/)
  return end === -1 ? url.slice(start) : url.slice(start, start + end)
}
