import type { ClientApi, FormContext } from './ClientApi'

export const USER_ID = 'b1d1c1f0-0000-4000-8000-0000000000a1'
export const RECORD_ID = '0f6c1b1e-1111-4222-8333-9a1b2c3d4e5f'
export const OTHER_ID = '7e57ab1e-2222-4333-8444-0a0b0c0d0e0f'

interface FakeAttribute {
  readonly value: unknown
  readonly dirty?: boolean
}

/** A form context over plain data that a test may change at any time. */
export interface FakeForm {
  table: string
  id: string
  formType: number
  attributes: Record<string, FakeAttribute>
}

export function fakeForm(given: Partial<FakeForm> = {}): FakeForm & { readonly context: FormContext } {
  const form: FakeForm = { table: 'contact', id: RECORD_ID, formType: 2, attributes: {}, ...given }
  const context = {
    data: { entity: { getEntityName: () => form.table, getId: () => form.id } },
    ui: { getFormType: () => form.formType },
    getAttribute: (name: string) => {
      const attribute = form.attributes[name]
      return attribute ? { getIsDirty: () => attribute.dirty === true, getValue: () => attribute.value } : null
    },
  }
  return Object.assign(form, { context: context as unknown as FormContext })
}

export interface FakeRequest {
  readonly table: string
  readonly id: string
  readonly options: string
}

/** A client API whose answers the test gives; every request is kept. */
export function fakeXrm(
  given: {
    answer?: (request: FakeRequest) => unknown
    page?: unknown
    offline?: boolean
    userId?: string
  } = {},
): ClientApi & { readonly requests: FakeRequest[] } {
  const requests: FakeRequest[] = []
  const ask = async (table: string, id: string, options: string): Promise<unknown> => {
    const request = { table, id, options }
    requests.push(request)
    return given.answer?.(request)
  }
  const xrm = {
    requests,
    Page: given.page,
    WebApi: {
      retrieveRecord: (table: string, id: string, options: string) => ask(table, id, options),
      retrieveMultipleRecords: (table: string, options: string) => ask(table, '', options),
    },
    Utility: {
      getGlobalContext: () => ({
        client: { isOffline: () => given.offline === true, isNetworkAvailable: () => given.offline !== true },
        userSettings: {
          userId: given.userId ?? `{${USER_ID.toUpperCase()}}`,
          userName: 'Rae Rep',
          languageId: 1033,
          isHighContrastEnabled: false,
        },
        organizationSettings: { organizationId: '{0AA0BEEF-0000-4000-8000-000000000001}', uniqueName: 'contoso' },
      }),
    },
  }
  return xrm as unknown as ClientApi & { readonly requests: FakeRequest[] }
}

/** A clock that stands still: everybody who sleeps wakes when the test says so. */
export function createSleeps() {
  const sleeping: { readonly milliseconds: number; wake(): void }[] = []
  return {
    sleep: (milliseconds: number) => new Promise<void>((wake) => sleeping.push({ milliseconds, wake })),
    lengths: () => sleeping.map(({ milliseconds }) => milliseconds),
    async wakeAll() {
      for (const sleeper of sleeping.splice(0)) sleeper.wake()
      await settle()
    },
  }
}

/** Lets everything run that waits for nothing but promises. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve))
