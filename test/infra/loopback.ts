import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a client of AWS sent. */
export interface Asked {
  /** `AssumeRole`, `LookupEvents`: of a query's `Action`, or the target's last part. */
  action: string
  /** Parameters of a query, or the JSON body. */
  body: Record<string, unknown>
  headers: Record<string, string | string[] | undefined>
}

export type Answer =
  | { json: unknown; status?: number }
  | { xml: string; status?: number }
  /** An error as the protocol of the request has it. */
  | { error: string; message?: string; status?: number }
  /** Nothing, ever. */
  | { hang: true }

/** A server on loopback that answers the SDK in AWS's own wire formats. */
export interface Loopback {
  url: string
  asked: Asked[]
  count(action: string): number
  close(): Promise<void>
}

const parse = (text: string, target: string | undefined): Pick<Asked, 'action' | 'body'> => {
  if (target !== undefined) {
    const action = target.slice(target.lastIndexOf('.') + 1)
    return { action, body: JSON.parse(text || '{}') as Record<string, unknown> }
  }
  const body = Object.fromEntries(new URLSearchParams(text))
  return { action: body.Action ?? '', body }
}

export const loopback = async (answer: (asked: Asked) => Answer): Promise<Loopback> => {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk
    const target = request.headers['x-amz-target'] as string | undefined
    const one: Asked = { ...parse(text, target), headers: request.headers }
    asked.push(one)
    const given = answer(one)
    if ('hang' in given) return
    if ('error' in given) {
      const { error, message = '', status = 400 } = given
      const json = JSON.stringify({ __type: error, message })
      const xml = `<ErrorResponse><Error><Type>Sender</Type><Code>${error}</Code><Message>${message}</Message></Error></ErrorResponse>`
      response.writeHead(status).end(target === undefined ? xml : json)
    } else {
      response
        .writeHead(given.status ?? 200, {
          'content-type': 'json' in given ? 'application/x-amz-json-1.1' : 'text/xml',
        })
        .end('json' in given ? JSON.stringify(given.json) : given.xml)
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    count: (action) => asked.filter((one) => one.action === action).length,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

/** The answer of STS to an assumption. */
export const assumed = (
  action: 'AssumeRole' | 'AssumeRoleWithWebIdentity',
  arn: string,
  key: string,
  expiration = new Date(Date.now() + 3_600_000),
): Answer => ({
  xml: `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>
    <Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>secret-of-${key}</SecretAccessKey>
    <SessionToken>session-of-${key}</SessionToken><Expiration>${expiration.toISOString()}</Expiration></Credentials>
    <AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROA:drift</AssumedRoleId></AssumedRoleUser>
    </${action}Result></${action}Response>`,
})

/** The answer of STS to "who am I?". */
export const caller = (arn: string): Answer => ({
  xml: `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
    <Arn>${arn}</Arn><UserId>AIDA</UserId><Account>${arn.split(':')[4]}</Account>
    </GetCallerIdentityResult></GetCallerIdentityResponse>`,
})
