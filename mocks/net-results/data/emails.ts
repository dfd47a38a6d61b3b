/** An e-mail template. `{Field|Default}` is replaced by what Net-Results knows of the recipient. */
export interface EmailTemplate {
  readonly id: number
  readonly name: string
  readonly subject: string
  readonly html: string
}

function template(id: number, name: string, subject: string, paragraphs: readonly string[]): EmailTemplate {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('')
  const html = `<!doctype html><html><body style="font-family:Georgia,serif"><p>Hello {First Name|there},</p>${body}<p><a href="https://www.dispatchworks.example/demo">See it for yourself</a></p></body></html>`
  return { id, name, subject, html }
}

// prettier-ignore
export const EMAIL_TEMPLATES: readonly EmailTemplate[] = [
  template(3101, 'Plan comparison', 'Your plan comparison, {First Name|for you}', ['Here are the three plans side by side.', 'The middle one fits 40 to 60 technicians.']),
  template(3102, 'After the call', 'Thank you for your time today', ['Thank you for the conversation. The points that we agreed on are below.']),
  template(3103, 'Buyer’s guide', 'Can I send you the buyer’s guide?', ['It answers the ten questions that every team asks before it changes its scheduling.']),
  template(3104, 'Security answers', 'Answers to your security questions', ['Where the data is, who can see it, and how it is deleted.']),
  template(3105, 'Price list', 'Price list and rollout plan', ['Prices per technician and month, and what the first ninety days look like.']),
  template(3106, 'Reference customers', 'Reference customers in {Industry|your industry}', ['Three teams like yours are happy to talk.']),
  template(3107, 'Webinar invitation', 'Invitation: Routing at scale', ['Forty minutes, one real map, no slides.']),
  template(3108, 'Dispatch demo follow-up', 'Following up on the dispatch demo', ['You asked how the board behaves with 500 open jobs.']),
  template(3109, 'Renewal, 90 days', 'Your renewal in 90 days', ['Nothing to do yet; this is what will happen.']),
  template(3110, 'Reconnect', 'Still looking into scheduling, {First Name|friend}?', ['If the timing is wrong, say so, and I will come back later.']),
  template(3111, 'Dział obsługi – powitanie', 'Dzień dobry, {First Name|Szanowni Państwo}', ['Zażółć gęślą jaźń.']),
  template(3112, 'Plain note', 'A short note', []),
]

/** Fills the personalized fields in. */
export function personalize(text: string, attributes: Readonly<Record<string, string>>): string {
  return text.replace(/\{([^{}|]+)\|([^{}]*)\}/g, (_, field: string, fallback: string) => attributes[field] || fallback)
}
