/** Formats that the server runtime checks, by the type they apply to. */
export const stringFormats: ReadonlySet<string> = new Set([
  'binary',
  'byte',
  'date',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'json-pointer',
  'password',
  'regex',
  'time',
  'uri',
  'uri-reference',
  'uuid',
])

export const numberFormats: ReadonlySet<string> = new Set(['double', 'float', 'int32', 'int64'])
