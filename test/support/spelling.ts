/** The same 128 bits as the wires spell them. */
const bitsOf = (id: string): string => id.replaceAll('-', '').slice(-32).toLowerCase()

/** From a SID or a UUID. */
export const uuidOf = (id: string): string =>
  bitsOf(id).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** From a SID or a UUID. */
export const sidOf = (prefix: 'AC' | 'SM' | 'MM' | 'ME' | 'SK' | 'MG', id: string): string =>
  prefix + bitsOf(id)
