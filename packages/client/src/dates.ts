/** The fields of a resource that are dates on the wire: those whose names begin with `date_`. */
export type DatesOf<Resource> = {
  [
    Name in keyof Resource as Name extends `date_${string}` ? Name : never
  ]: null extends Resource[Name] ? Date | null : Date
}

/**
 * Reads the dates of a message, a file or any other resource, RFC 2822 or ISO 8601 as its wire has
 * them. The resource keeps its own texts: `datesOf(message).date_sent`.
 */
export const datesOf = <Resource extends object>(resource: Resource): DatesOf<Resource> => {
  const dates = Object.entries(resource)
    .filter(([name]) => name.startsWith('date_'))
    .map(([name, text]: [string, string | null]) => [name, text === null ? null : new Date(text)])
  return Object.fromEntries(dates) as DatesOf<Resource>
}
