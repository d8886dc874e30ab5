import { operationOf, resolve, type Contract, type Operation } from '../contract.ts'
import { unwrap } from '../markdown.ts'
import { blocks, section } from './blocks.ts'
import { fieldList, type Field } from './fields.ts'
import { requestBodySection } from './request-body.ts'

/** What the service sends later because of an operation. */
export const callbackSections = (contract: Contract, { callbacks = {} }: Operation): string =>
  section(
    2,
    'Callbacks',
    ...Object.values(callbacks).flatMap((given) =>
      Object.entries(resolve(contract, given)).flatMap(([url, item]) =>
        Object.entries(item).map(([method, raw]) =>
          callbackSection(contract, operationOf(contract, raw, method, url)),
        ),
      ),
    ),
  )

const callbackSection = (contract: Contract, callback: Operation): string =>
  section(
    3,
    callback.summary,
    `\`${callback.operationId}\`: \`${callback.method}\` to the URL in \`${fieldNamed(callback.path)}\`.`,
    unwrap(callback.description),
    section(
      4,
      'Headers of the callback',
      fieldList(
        contract,
        callback.parameters.map(({ name, required, schema, description, example }): Field => {
          return { name, isRequired: required === true, schema, description, example }
        }),
      ),
    ),
    // One level further down than in an operation of its own.
    requestBodySection(contract, callback)
      .replaceAll(/^(#+) /gm, '#$1 ')
      .replace('### Request', '#### Request'),
    blocks(
      '#### What you may answer',
      Object.entries(callback.responses)
        .map(([status, { description }]) => `- \`${status}\`: ${unwrap(description)}`)
        .join('\n'),
    ),
  )

/** `{$request.body#/StatusCallback}` → `StatusCallback` */
const fieldNamed = (expression: string): string =>
  /\/([^/}]+)\}$/.exec(expression)?.[1] ?? expression
