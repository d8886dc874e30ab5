import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

// What a team would write in an afternoon, to compare with: two reads and a durable insert, each of
// one prepared statement, no authentication and no validation.
// Run with: node bare-hono.ts PORT DATABASE MESSAGES, the last a JSON file of messages on Twilio's wire

const [port = '', databaseFile = '', messagesFile = ''] = process.argv.slice(2)

const COLUMNS = [
  ...['sid', 'account_sid', 'api_version', 'body', 'date_created', 'date_sent', 'date_updated'],
  ...['direction', 'error_code', 'error_message', 'from', 'messaging_service_sid', 'num_media'],
  ...['num_segments', 'price', 'price_unit', 'status', 'to'],
] as const

type Row = Record<(typeof COLUMNS)[number], string | number | null>

const names = COLUMNS.map((name) => `"${name}"`).join()
const database = new DatabaseSync(databaseFile)
database.exec(`
  pragma journal_mode = wal;
  pragma synchronous = full;
  create table messages (${names}, primary key ("sid"));
`)
const insert = database.prepare(
  `insert into messages (${names}) values (${COLUMNS.map(() => '?').join()})`,
)
const selectOne = database.prepare(`select ${names} from messages where sid = ?`)
const selectPage = database.prepare(
  `select ${names} from messages where account_sid = ? order by sid desc limit 50`,
)

const dateText = (ms: number): string => new Date(ms).toUTCString().replace('GMT', '+0000')
const dateOf = (value: Row[keyof Row]) => (typeof value === 'number' ? dateText(value) : null)

const encode = (row: Row) => {
  const uri = `/2010-04-01/Accounts/${row.account_sid}/Messages/${row.sid}`
  return {
    ...row,
    date_created: dateOf(row.date_created),
    date_sent: dateOf(row.date_sent),
    date_updated: dateOf(row.date_updated),
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json`, feedback: `${uri}/Feedback.json` },
  }
}

const keep = (row: Row): void => void insert.run(...COLUMNS.map((name) => row[name]))
const timeOf = (text: unknown) => (typeof text === 'string' ? Date.parse(text) : null)

database.exec('begin')
for (const message of JSON.parse(readFileSync(messagesFile, 'utf8')) as Row[]) {
  keep({
    ...message,
    date_created: timeOf(message.date_created),
    date_sent: timeOf(message.date_sent),
    date_updated: timeOf(message.date_updated),
  })
}
database.exec('commit')

const app = new Hono()
const at = '/2010-04-01/Accounts/:account'

app.get(`${at}/Messages.json`, (c) => {
  const messages = (selectPage.all(c.req.param('account')) as Row[]).map(encode)
  return c.json({ messages, page: 0, page_size: 50 })
})

app.get(`${at}/Messages/:sid{[^.]+\\.json}`, (c) => {
  const row = selectOne.get(c.req.param('sid').slice(0, -'.json'.length)) as Row | undefined
  return row === undefined ? c.notFound() : c.json(encode(row))
})

let count = 0
app.post(`${at}/Messages.json`, async (c) => {
  const form = new URLSearchParams(await c.req.text())
  count += 1
  const now = Date.now()
  const row: Row = {
    sid: `SM${(now * 1000 + (count % 1000)).toString(16).padStart(32, '0')}`,
    account_sid: c.req.param('account'),
    api_version: '2010-04-01',
    body: form.get('Body'),
    date_created: now,
    date_sent: null,
    date_updated: now,
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: form.get('From'),
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    status: 'queued',
    to: form.get('To'),
  }
  keep(row)
  return c.json(encode(row), 201)
})

app.get('/health', (c) => c.json({ status: 'ok' }))

serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })
