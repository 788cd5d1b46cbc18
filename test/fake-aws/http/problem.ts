/** An answer that ends the work at once: AWS's error code, message and status. */
export class AwsProblem extends Error {
  readonly code: string
  readonly status: number
  constructor(code: string, message: string, status = 400) {
    super(message)
    this.name = 'AwsProblem'
    this.code = code
    this.status = status
  }
}

export const validationError = (message: string): AwsProblem =>
  new AwsProblem('ValidationError', message)

export type Protocol = 'query' | 'json'

/** What is wrong with the credentials of a request, in the words of each protocol. */
export function authProblem(
  kind: 'missing' | 'unknown' | 'expired' | 'signature',
  protocol: Protocol,
): AwsProblem {
  const json = protocol === 'json'
  const status = json ? 400 : 403
  switch (kind) {
    case 'missing':
      return new AwsProblem(
        json ? 'MissingAuthenticationTokenException' : 'MissingAuthenticationToken',
        'Request is missing Authentication Token',
        status,
      )
    case 'unknown':
      return new AwsProblem(
        json ? 'UnrecognizedClientException' : 'InvalidClientTokenId',
        'The security token included in the request is invalid.',
        status,
      )
    case 'expired':
      return new AwsProblem(
        json ? 'ExpiredTokenException' : 'ExpiredToken',
        'The security token included in the request is expired',
        status,
      )
    case 'signature':
      return new AwsProblem(
        json ? 'InvalidSignatureException' : 'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
        status,
      )
  }
}
