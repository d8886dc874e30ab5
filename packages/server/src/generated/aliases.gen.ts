// Generated from the OpenAPI document: change the document and generate again.

import * as s from '../runtime/index.ts'

export const aliases: readonly s.Alias[] = [
  {
    method: 'post',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages.json',
    where: { AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' } },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages.xml',
    where: { AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' } },
  },
  {
    method: 'post',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      Sid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'delete',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      Sid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      Sid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'post',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      MessageSid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Message/{MessageSid}/Media.json',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      MessageSid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      MessageSid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Message/{MessageSid}/Media.xml',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      MessageSid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Message/{MessageSid}/Media',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      MessageSid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Message/{MessageSid}/Media/{Sid}',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      MessageSid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
      Sid: { pattern: '^ME[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Message/{MessageSid}/Media/{Sid}.json',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      MessageSid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
      Sid: { pattern: '^ME[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'delete',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      MessageSid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
      Sid: { pattern: '^ME[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Message/{MessageSid}/Media/{Sid}.xml',
    to: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml',
    where: {
      AccountSid: { pattern: '^AC[0-9a-fA-F]{32}$' },
      MessageSid: { pattern: '^(SM|MM)[0-9a-fA-F]{32}$' },
      Sid: { pattern: '^ME[0-9a-fA-F]{32}$' },
    },
  },
  {
    method: 'get',
    from: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
    where: { AccountSid: { format: 'uuid' } },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
    where: { AccountSid: { format: 'uuid' } },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
    where: { AccountSid: { format: 'uuid' } },
  },
  {
    method: 'post',
    from: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
    where: { AccountSid: { format: 'uuid' } },
  },
  {
    method: 'post',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
    where: { AccountSid: { format: 'uuid' } },
  },
  {
    method: 'post',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
    where: { AccountSid: { format: 'uuid' } },
  },
  {
    method: 'get',
    from: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    where: { AccountSid: { format: 'uuid' }, Sid: { format: 'uuid' } },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    where: { AccountSid: { format: 'uuid' }, Sid: { format: 'uuid' } },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    where: { AccountSid: { format: 'uuid' }, Sid: { format: 'uuid' } },
  },
  {
    method: 'post',
    from: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    where: { AccountSid: { format: 'uuid' }, Sid: { format: 'uuid' } },
  },
  {
    method: 'post',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    where: { AccountSid: { format: 'uuid' }, Sid: { format: 'uuid' } },
  },
  {
    method: 'post',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    where: { AccountSid: { format: 'uuid' }, Sid: { format: 'uuid' } },
  },
  {
    method: 'delete',
    from: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    where: { AccountSid: { format: 'uuid' }, Sid: { format: 'uuid' } },
  },
  {
    method: 'delete',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    where: { AccountSid: { format: 'uuid' }, Sid: { format: 'uuid' } },
  },
  {
    method: 'delete',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    where: { AccountSid: { format: 'uuid' }, Sid: { format: 'uuid' } },
  },
  {
    method: 'get',
    from: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media',
    where: { AccountSid: { format: 'uuid' }, MessageSid: { format: 'uuid' } },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media',
    where: { AccountSid: { format: 'uuid' }, MessageSid: { format: 'uuid' } },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media',
    where: { AccountSid: { format: 'uuid' }, MessageSid: { format: 'uuid' } },
  },
  {
    method: 'get',
    from: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    where: {
      AccountSid: { format: 'uuid' },
      MessageSid: { format: 'uuid' },
      Sid: { format: 'uuid' },
    },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    where: {
      AccountSid: { format: 'uuid' },
      MessageSid: { format: 'uuid' },
      Sid: { format: 'uuid' },
    },
  },
  {
    method: 'get',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    where: {
      AccountSid: { format: 'uuid' },
      MessageSid: { format: 'uuid' },
      Sid: { format: 'uuid' },
    },
  },
  {
    method: 'delete',
    from: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    where: {
      AccountSid: { format: 'uuid' },
      MessageSid: { format: 'uuid' },
      Sid: { format: 'uuid' },
    },
  },
  {
    method: 'delete',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    where: {
      AccountSid: { format: 'uuid' },
      MessageSid: { format: 'uuid' },
      Sid: { format: 'uuid' },
    },
  },
  {
    method: 'delete',
    from: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
    to: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    where: {
      AccountSid: { format: 'uuid' },
      MessageSid: { format: 'uuid' },
      Sid: { format: 'uuid' },
    },
  },
]

/** The path that routers know, for any spelling of it; a path without another is left as it is. */
export const canonicalPath: s.CanonicalPath = s.createCanonicalPath(aliases)
