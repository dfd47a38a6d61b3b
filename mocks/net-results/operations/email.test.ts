import { expect, it } from 'vitest'
import { listOf, paged, start } from '../callNetResults.testing'

const { simulator } = start()

it('has templates with a subject and HTML', async () => {
  const { results } = await listOf(simulator, 'Email.getMultiple', {
    ...paged('email_name'),
    filters: { search: 'plan' },
  })
  expect(results[0]).toEqual({
    email_id: '3101',
    email_name: 'Plan comparison',
    email_subject: 'Your plan comparison, {First Name|for you}',
    email_content_html: expect.stringContaining('<p>Hello {First Name|there},</p>'),
  })
})
