/** What one web resource may have unless an administrator raises it (Organization.MaxUploadFileSize, 5120 KB). */
export const LARGEST_WEB_RESOURCE = 5120 * 1024

/** The text of a web resource; nothing when it is larger than the platform takes, which has a finding of its own. */
export const readText = (bytes: Uint8Array | undefined): string =>
  bytes === undefined || bytes.length > LARGEST_WEB_RESOURCE ? '' : new TextDecoder().decode(bytes)
