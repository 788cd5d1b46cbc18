const inWords = (one: string): string =>
  one.replace(
    /^(\w)(\w*)=(\w+)$/,
    (_, first: string, rest: string, level: string) =>
      `${first.toUpperCase()}${rest.replaceAll('_', ' ')}: ${level}`,
  )

/**
 * What GitHub wants a token to have, as the settings of an App call it.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
 * @param header `x-accepted-github-permissions`: `a=read,b=read; c=write` is both, or the last one
 */
export const permissionIn = (header: string | number | undefined): string | undefined =>
  header === undefined
    ? undefined
    : String(header)
        .split(';')
        .map((together) =>
          together
            .split(',')
            .map((one) => inWords(one.trim()))
            .join(' and '),
        )
        .join(', or ')
