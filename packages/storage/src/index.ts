export { openFolder, readFolder } from './folder/open.ts'
export type { FolderOptions } from './folder/open.ts'
export { openSqlite } from './sqlite/open.ts'
export type { SqliteOptions, SqliteStorage } from './sqlite/open.ts'
