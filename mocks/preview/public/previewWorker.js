// The service worker of the preview: that of MSW, made to know which preview a frame belongs to, and to let nothing out.
const realFetch = self.fetch.bind(self)
const realGet = self.clients.get.bind(self.clients)

/** Window of a preview by what stands in the addresses of its frames: the first 14 digits of its version token. */
const owners = new Map()

const keyIn = (text) => /(\d{14})\d{4}(?!\d)/.exec(text)?.[1]
const isOurs = (url) => new URL(url, self.location.href).origin === self.location.origin

addEventListener('message', ({ data, source }) => {
  if (data?.type === 'PREVIEW_STARTED') owners.set(keyIn(data.token), source.id)
  if (data === 'CLIENT_CLOSED') for (const [key, id] of owners) if (id === source.id) owners.delete(key)
})

// Before MSW's own listener. Without any preview, as after a restart of the worker, a request fails rather than leaves.
addEventListener('fetch', (event) => {
  if (owners.size > 0 || isOurs(event.request.url)) return
  event.stopImmediatePropagation()
  event.respondWith(Promise.resolve(Response.error()))
})

// What the simulators do not answer fails as well.
self.fetch = (input, init) =>
  isOurs(input instanceof Request ? input.url : input) ? realFetch(input, init) : Promise.resolve(Response.error())

// MSW takes any visible preview for the owner of a frame: the wrong one of two, and none in a tab behind another one.
self.clients.get = async (id) => {
  const client = await realGet(id)
  const owner = owners.get(keyIn(client?.url ?? ''))
  return (owner && (await realGet(owner))) ?? client
}

importScripts('/mockServiceWorker.js')
