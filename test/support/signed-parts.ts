/** A signed URL in parts, and back. */
export const partsOf = (path: string) => {
  const { pathname, searchParams } = new URL(path, 'http://signed')
  return {
    mediaId: pathname.split('/').at(-1) ?? '',
    expires: searchParams.get('expires') ?? '',
    signature: searchParams.get('signature') ?? '',
  }
}

export const signedPath = ({ mediaId, expires, signature }: ReturnType<typeof partsOf>): string =>
  `/media/${mediaId}?expires=${expires}&signature=${signature}`
