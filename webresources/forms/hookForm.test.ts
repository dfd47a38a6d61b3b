import { expect, it } from 'vitest'
import { fakeFormPage } from './fakeFormPage.testing'
import { hookForm } from './hookForm'

const handler = () => undefined

it('leaves the hooks of others alone', () => {
  const { formContext, dataLoad } = fakeFormPage([])
  dataLoad.add(() => undefined)
  hookForm(formContext, handler)
  hookForm(formContext, handler)
  expect(dataLoad.count()).toBe(2)
})

it('hooks what is there when a client lacks an event', () => {
  const { formContext, dataLoad, tabChanges } = fakeFormPage([])
  Reflect.deleteProperty(formContext.data.entity, 'addOnPostSave')
  Reflect.deleteProperty(formContext.data.entity, 'removeOnPostSave')
  hookForm(formContext, handler)
  expect([dataLoad, ...tabChanges].map(({ count }) => count())).toEqual([1, 1, 1])
})
