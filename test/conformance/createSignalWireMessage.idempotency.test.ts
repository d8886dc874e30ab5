import { describeIdempotentCreate, type KeyedCreate } from '../support/idempotent-create.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { encodeForm } from '../support/wire-call.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()

const open = async (target: TargetName): Promise<KeyedCreate> => {
  const api = await service.openSignalWire(target)
  return {
    create: (form, key) =>
      api.call('createSignalWireMessage', `${api.root}/Messages`, {
        method: 'POST',
        body: encodeForm(form),
        headers: { 'Idempotency-Key': key },
      }),
    settle: (sid) => api.waitFor(sid, 'delivered'),
    redact: (sid) => api.update(sid, { Body: '' }),
    remove: api.remove,
    count: async () => (await api.messages()).length,
  }
}

for (const target of targetNames) {
  describeIdempotentCreate(target, open, {
    reused: { status: 422, code: 20409 },
    invalid: { status: 400, code: 20001 },
    expect: expectSignalWireError,
  })
}
