// The service worker of the preview: that of MSW, with two differences that a preview needs.
const realFetch = self.fetch.bind(self)
const realMatchAll = self.clients.matchAll.bind(self.clients)

// What the simulators do not answer never leaves the machine: everything is here, or it fails.
self.fetch = (input, init) => {
  const { origin } = new URL(input instanceof Request ? input.url : input, self.location.href)
  return origin === self.location.origin ? realFetch(input, init) : Promise.resolve(Response.error())
}

// MSW asks only visible windows, so a preview in a tab behind another one would be left without its simulators.
self.clients.matchAll = async (options) => (await realMatchAll(options)).map(asVisible)

function asVisible(client) {
  const { id, url, frameType } = client
  return {
    id,
    url,
    frameType,
    visibilityState: 'visible',
    postMessage: (message, transfer) => client.postMessage(message, transfer),
  }
}

importScripts('/mockServiceWorker.js')
