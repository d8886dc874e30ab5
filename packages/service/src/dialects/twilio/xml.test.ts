import { schemas, type TwilioMedia, type TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { mediaListXml, mediaXml, messageListXml, messageXml } from './xml.ts'

const HEX = '0123456789abcdef0123456789abcdef'
const DATE = 'Sat, 21 Nov 2026 09:15:02 +0000'
const PATH = `/2010-04-01/Accounts/AC${HEX}/Messages`

const message: TwilioMessage = {
  account_sid: `AC${HEX}`,
  api_version: '2010-04-01',
  body: 'Hi',
  date_created: DATE,
  date_sent: null,
  date_updated: DATE,
  direction: 'outbound-api',
  error_code: null,
  error_message: null,
  from: '+14155550100',
  messaging_service_sid: null,
  num_media: '0',
  num_segments: '1',
  price: null,
  price_unit: null,
  sid: `SM${HEX}`,
  status: 'queued',
  subresource_uris: {
    feedback: `${PATH}/SM${HEX}/Feedback`,
    media: `${PATH}/SM${HEX}/Media.xml`,
  },
  to: '+14155550123',
  uri: `${PATH}/SM${HEX}.xml`,
}

const media: TwilioMedia = {
  account_sid: `AC${HEX}`,
  content_type: 'image/jpeg',
  date_created: DATE,
  date_updated: DATE,
  parent_sid: `MM${HEX}`,
  sid: `ME${HEX}`,
  uri: `${PATH}/MM${HEX}/Media/ME${HEX}.xml`,
}

const page = {
  end: 0,
  first_page_uri: `${PATH}.xml?To=%2B1&PageSize=1&Page=0`,
  next_page_uri: `${PATH}.xml?To=%2B1&PageSize=1&Page=1&PageToken=PASM${HEX}`,
  page: 0,
  page_size: 1,
  previous_page_uri: null,
  start: 0,
  uri: `${PATH}.xml?To=%2B1&PageSize=1&Page=0`,
}

const MESSAGE =
  `<Message><Sid>SM${HEX}</Sid><DateCreated>${DATE}</DateCreated>` +
  `<DateUpdated>${DATE}</DateUpdated><DateSent/><AccountSid>AC${HEX}</AccountSid>` +
  '<To>+14155550123</To><From>+14155550100</From><MessagingServiceSid/><Body>Hi</Body>' +
  '<Status>queued</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia>' +
  '<Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/>' +
  `<ErrorCode/><ErrorMessage/><Uri>${PATH}/SM${HEX}.xml</Uri><SubresourceUris>` +
  `<Media>${PATH}/SM${HEX}/Media.xml</Media><Feedback>${PATH}/SM${HEX}/Feedback</Feedback>` +
  '</SubresourceUris></Message>'

const MEDIA =
  `<Media><Sid>ME${HEX}</Sid><AccountSid>AC${HEX}</AccountSid><ParentSid>MM${HEX}</ParentSid>` +
  `<ContentType>image/jpeg</ContentType><DateCreated>${DATE}</DateCreated>` +
  `<DateUpdated>${DATE}</DateUpdated><Uri>${PATH}/MM${HEX}/Media/ME${HEX}.xml</Uri></Media>`

const inRoot = (content: string): string =>
  `<?xml version='1.0' encoding='UTF-8'?>\n<TwilioResponse>${content}</TwilioResponse>`

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#13;': '\r',
  '&amp;': '&',
}

/** What a reader of XML finds: line ends made one, as XML says, then entities resolved. */
const bodyIn = (xml: string): string | undefined => {
  const [, text] = /<Body>([^<]*)<\/Body>/.exec(xml.replace(/\r\n?/g, '\n')) ?? []
  return text?.replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? 'unknown')
}

describe('messageXml', () => {
  it('has the elements of the wire in their order, and empty ones for null', () => {
    expect(messageXml(message)).toBe(inRoot(MESSAGE))
  })

  it('closes the element of a redacted body at once', () => {
    expect(messageXml({ ...message, body: '' })).toContain('<Body/>')
  })

  it.each([
    '0',
    ' ',
    '  two\tspaces  ',
    'a < b && c > d "e" \'f\' ]]>',
    'line\nfeed',
    'carriage\r\nreturn\r',
    '&amp; &#13; &lt;',
    '<?xml?><!-- no comment -->',
    'žluťoučký 🐎 שלום',
  ])('keeps the body %j as it is', (body) => {
    const xml = messageXml({ ...message, body })
    expect(bodyIn(xml)).toBe(body)
    expect(schemas.TwilioMessageXml.safeParse(xml).success).toBe(true)
  })

  it('leaves out what XML cannot hold', () => {
    expect(bodyIn(messageXml({ ...message, body: 'a\u0007b\u000bc\ufffed\ud800' }))).toBe(
      'abcd\ufffd',
    )
  })
})

describe('messageListXml', () => {
  it('has the page as attributes, escaped, with an empty one for no link', () => {
    const token = `PageSize=1&amp;Page=1&amp;PageToken=PASM${HEX}`
    const first = `${PATH}.xml?To=%2B1&amp;PageSize=1&amp;Page=0`
    expect(messageListXml({ ...page, messages: [message, message] })).toBe(
      inRoot(
        `<Messages page="0" pagesize="1" start="0" end="0" uri="${first}" ` +
          `firstpageuri="${first}" previouspageuri="" ` +
          `nextpageuri="${PATH}.xml?To=%2B1&amp;${token}">${MESSAGE}${MESSAGE}</Messages>`,
      ),
    )
  })

  it('is one empty element without items', () => {
    const xml = messageListXml({ ...page, messages: [] })
    expect(xml).toMatch(/<TwilioResponse><Messages page="0" [^>]+\/><\/TwilioResponse>$/)
    expect(schemas.TwilioMessageListXml.safeParse(xml).success).toBe(true)
  })
})

describe('mediaXml', () => {
  it('has the elements of the wire in their order', () => {
    expect(mediaXml(media)).toBe(inRoot(MEDIA))
  })
})

describe('mediaListXml', () => {
  it.each([0, 1, 2])('holds %i media as the contract has it', (count) => {
    const xml = mediaListXml({ ...page, media_list: Array.from({ length: count }, () => media) })
    expect(xml.split(MEDIA)).toHaveLength(count + 1)
    expect(schemas.TwilioMediaListXml.safeParse(xml).success).toBe(true)
  })
})
