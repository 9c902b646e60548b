/** What the header `Content-Type` says of the bytes that came with it (RFC 9110, 8.3). */
export interface ContentType {
  /** Lower case: `text/html`. */
  readonly mediaType: string
  /** The character set as stated; `null` when it is not. */
  readonly charset: string | null
}

/** Reads the header; `null` where it has no media type. */
export function parseContentType(header: string): ContentType | null {
  const mediaType = /^\s*([\w.+-]{1,100}\/[\w.+-]{1,100})/.exec(header)?.[1]?.toLowerCase()
  if (mediaType === undefined) return null
  const charset = /;\s*charset\s*=\s*(?:"([^"]{1,40})"|'?([^\s;,"']{1,40}))/i.exec(header)
  return { mediaType, charset: charset?.[1] ?? charset?.[2] ?? null }
}
