const OWN = /^\/api\/laml(\/|$)/

/** What the vendor's SDK calls: without the first two steps, a project is told by its UUID. */
const OF_SDK = /^\/2010-04-01\/Accounts\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}([/.]|$)/i

export const ownsPath = (path: string): boolean => OWN.test(path) || OF_SDK.test(path)
