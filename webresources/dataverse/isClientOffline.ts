/** Whether the client says that there is no network. Not every client has both questions. */
export function isClientOffline(client: Partial<Xrm.ClientContext> | undefined): boolean {
  return client?.isOffline?.() === true || client?.isNetworkAvailable?.() === false
}
