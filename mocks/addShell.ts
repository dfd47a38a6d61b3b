/** Of the page's HTML: what it shows until there is content, and again whenever it waits. */
document.body.append(Object.assign(document.createElement('div'), { id: 'shell', hidden: true }))
