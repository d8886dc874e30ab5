import { describeJobQueue } from './describe-job-queue.ts'
import { describeStorage } from './describe-storage.ts'
import { openEmptySqlite } from './open-sqlite.ts'

describeStorage('SQLite', openEmptySqlite)
describeJobQueue('SQLite', openEmptySqlite)
