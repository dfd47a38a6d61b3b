import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { createGuid } from '../../../mocks/dataverse/createGuid'
import { PROFILE } from '../../../mocks/dataverse/installProduct'
import { createWorld } from '../../../mocks/world/createWorld'
import { DANUTA, INGRID, MARCUS, OWEN } from '../../../mocks/world/users'
import type { WorldUser } from '../../../mocks/world/World'
import { accessibilityFindings } from '../../parts/openPanel.testing'
import type { AppOpening } from '../../parts/people/openAppPage.testing'
import { openConsole as openAnyTab } from './openConsole.testing'

const WAIT = { timeout: 8_000 }
const SECRET = MARCUS.netResults?.password ?? ''

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

const openConsole = (opening: AppOpening = {}) => openAnyTab({ data: 'tab=credentials', ...opening })
type Opened = Awaited<ReturnType<typeof openConsole>>
const asMarcus = (opening: AppOpening = {}) => openConsole({ user: MARCUS, ...opening })
const saved = ({ dynamics }: Opened, user: WorldUser = MARCUS) => dynamics.store.get('systemuser', user.id)
const text = () => document.body.textContent
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const passwordField = () => screen.findByLabelText<HTMLInputElement>(/^Password/, {}, WAIT)
const nameField = () => screen.getByLabelText<HTMLInputElement>(/User name/)

async function enter(userName: string, password: string) {
  const field = await passwordField()
  const user = userEvent.setup()
  await user.clear(nameField())
  if (userName !== '') await user.type(nameField(), userName)
  await user.click(field)
  if (password !== '') await user.paste(password)
}
/** A line that says how something ended: what screen readers are told stands beside it, in the live region. */
async function said(words: RegExp): Promise<string | undefined> {
  const lines = () => [...document.querySelectorAll<HTMLElement>('[data-tone]')]
  await waitFor(
    () => expect(lines().map((line) => line.textContent)).toContainEqual(expect.stringMatching(words)),
    WAIT,
  )
  return lines().find((line) => words.test(line.textContent))?.dataset['tone']
}
/** Who is listed, and how far each one is. */
const listed = () =>
  within(screen.getByRole('table', { name: 'Reps and their passwords' }))
    .getAllByRole('row')
    .filter((row) => row.hasAttribute('data-key'))
    .map((row) => [
      within(row).getAllByRole('cell')[1]?.textContent,
      row.textContent.match(/Granted in part|Missing|Granted/)?.[0],
    ])
function shareOf({ dynamics }: Opened, user: WorldUser) {
  return dynamics.store
    .rows('principalobjectattributeaccess')
    .filter(({ objectid }) => typeof objectid === 'object' && objectid?.id === user.id)
}
function withdraw(opened: Opened, ...users: readonly WorldUser[]) {
  for (const user of users)
    for (const { principalobjectattributeaccessid: id } of shareOf(opened, user))
      opened.dynamics.store.remove('principalobjectattributeaccess', String(id))
}

it('says which login is saved, shows no password, and tests it', async () => {
  const opened = await asMarcus()
  await screen.findByText(/Saved on your user record for m\.oyelaran@sales\.example/, {}, WAIT)
  expect(document.documentElement.outerHTML).not.toContain(SECRET)
  expect((await passwordField()).value).toBe('')
  expect(opened.requests()).toHaveLength(0)
  await press('Test Credentials')
  expect(await said(/Net-Results accepted the login of Marcus Oyelaran\./)).toBe('good')
  expect(opened.requests()).toHaveLength(1)
  expect(await accessibilityFindings()).toEqual([])
})

it('says why a test could not be made', async () => {
  await asMarcus({ netResults: [{ kind: 'down', status: 503 }] })
  await screen.findByText(/Saved on your user record/, {}, WAIT)
  await press('Test Credentials')
  expect(await said(/Could not be tested: Net-Results answered with an error/)).toBe('bad')
})

it.each([
  ['a colon, quotes and other scripts', `"Żółć": 'пароль' 雪&<50%>`],
  ['spaces at both ends', '  tide 47 '],
  ['200 characters', 'x'.repeat(199) + 'é'],
])('saves a password with %s, and it works', async (_what, password) => {
  const world = createWorld()
  const users = world.users.map((user) =>
    user.netResults?.userId === 701 ? { ...user, netResults: { ...user.netResults, password } } : user,
  )
  const opened = await asMarcus({ world: { ...world, users }, dataverse: { storedCredentials: 'none' } })
  await screen.findByRole('heading', { name: 'Sign in to Net-Results' }, WAIT)
  await enter(' m.oyelaran@sales.example ', password)
  await press('Save to My User Record')
  await said(/Saved to your user record\. Net-Results accepted the login/)
  expect(saved(opened)).toMatchObject({
    nr_netresultsusername: 'm.oyelaran@sales.example',
    nr_netresultspassword: password,
  })
  expect((await passwordField()).value).toBe('')
  expect(document.documentElement.outerHTML).not.toContain(password)
})

it('counts spaces at the ends of a password as part of it, and says so while they are typed', async () => {
  await asMarcus()
  await enter('m.oyelaran@sales.example', ' secret')
  expect(screen.getByText(/begins or ends with a space/)).toBeTruthy()
  await userEvent.clear(await passwordField())
  expect(screen.queryByText(/begins or ends with a space/)).toBeNull()
})

it.each([
  ['no user name', '', 'secret', 'Enter your Net-Results user name.', 'userName'],
  ['no password', 'marcus', '', 'Enter your Net-Results password.', 'password'],
  ['a colon in the user name', 'mar:cus', 'secret', 'A user name can’t contain a colon.', 'userName'],
  ['a user name that is too long', 'm'.repeat(201), 'secret', /holds 200 characters of a user name/, 'userName'],
  ['a password that is too long', 'marcus', 'x'.repeat(201), /holds 200 characters of a password/, 'password'],
])('refuses %s in words before anything is sent', async (_what, userName, password, words, field) => {
  const opened = await asMarcus({ dataverse: { storedCredentials: 'none' } })
  const input = await passwordField()
  // Typing 200 characters takes its time.
  nameField().value = userName
  input.value = password
  await press('Save to My User Record')
  expect(screen.getByText(words)).toBeTruthy()
  expect((document.activeElement as HTMLInputElement).name).toBe(field)
  expect(opened.requests()).toHaveLength(0)
  expect(saved(opened).nr_netresultsusername).toBeNull()
})

it('saves nothing that Net-Results does not accept, and asks once', async () => {
  const opened = await asMarcus({ dataverse: { storedCredentials: 'none' } })
  await enter('m.oyelaran@sales.example', 'wrong-One')
  await press('Save to My User Record')
  await said(/Net-Results did not accept this login/)
  expect(saved(opened).nr_netresultsusername).toBeNull()
  expect(opened.requests()).toHaveLength(1)
  expect(nameField().value).toBe('m.oyelaran@sales.example')
  expect((await passwordField()).value).toBe('')
})

it('keeps a login for this session only, in memory', async () => {
  const opened = await asMarcus({ dataverse: { storedCredentials: 'none' } })
  await enter('m.oyelaran@sales.example', SECRET)
  await press('Use for This Session Only')
  await screen.findByText(/Used for this session only, for m\.oyelaran@sales\.example/, {}, WAIT)
  expect(saved(opened).nr_netresultsusername).toBeNull()
  expect(JSON.stringify([{ ...sessionStorage }, { ...localStorage }])).not.toContain(SECRET)
  opened.unmount()
  await asMarcus({ dataverse: { storedCredentials: 'none' } })
  await screen.findByRole('heading', { name: 'Sign in to Net-Results' }, WAIT)
})

it.each([
  ['column security', { storedCredentials: 'notShared' }, /Column security does not let you change your password/],
  ['the role', { missingPrivileges: ['systemuser.Write'] }, /role Net-Results User/],
] as const)('says that %s does not let the rep save, and uses what was entered', async (_what, dataverse, words) => {
  const opened = await asMarcus({ dataverse })
  await enter('m.oyelaran@sales.example', SECRET)
  await press('Save to My User Record')
  await said(/The credentials were not saved/)
  expect(text()).toMatch(words)
  await userEvent.click(screen.getAllByRole('button', { name: 'Use for This Session Only' })[1] as HTMLElement)
  await said(/Used for this session only/)
  expect(opened.requests()).toHaveLength(1)
})

it('says that a member of the profile saved what he can’t read back, and uses it', async () => {
  const opened = await asMarcus({ dataverse: { storedCredentials: 'notShared' } })
  opened.dynamics.store.insert('systemuserprofiles', {
    systemuserprofileid: createGuid('member'),
    systemuserid: MARCUS.id,
    fieldsecurityprofileid: createGuid('fieldsecurityprofile', PROFILE),
  })
  await enter('m.oyelaran@sales.example', SECRET)
  await press('Save to My User Record')
  await said(/but you can’t read the password back/)
  expect(saved(opened).nr_netresultspassword).toBe(SECRET)
  expect(text()).toContain('Used for this session only')
})

it('says that the user record can’t be read, and lets the rep go on for this session', async () => {
  await asMarcus({ dataverse: { missingPrivileges: ['systemuser.Read'] } })
  await screen.findByRole('heading', { name: 'Dynamics does not show you your own user record' }, WAIT)
  expect(text()).toContain('Ask your administrator for the role Net-Results User.')
  await enter('m.oyelaran@sales.example', SECRET)
  await press('Use for This Session Only')
  await said(/Used for this session only/)
})

it('shows a refused login once to Net-Results, whichever of our pages of the tab is opened next', async () => {
  const wrong = { storedCredentials: 'wrongPassword' } as const
  const first = await asMarcus({ dataverse: wrong })
  await screen.findByText(/Saved on your user record/, {}, WAIT)
  await press('Test Credentials')
  await screen.findByRole('heading', { name: 'Net-Results did not accept your password' }, WAIT)
  expect(first.requests()).toHaveLength(1)
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('last-years-password')
  first.unmount()
  const second = await asMarcus({ dataverse: wrong })
  await screen.findByRole('heading', { name: 'Net-Results did not accept your password' }, WAIT)
  expect(second.requests()).toHaveLength(0)
  await press('Check Again')
  await screen.findByText(/Saved on your user record/, {}, WAIT)
  await press('Test Credentials')
  await screen.findByRole('heading', { name: 'Net-Results did not accept your password' }, WAIT)
  expect(second.requests()).toHaveLength(1)
  await enter('m.oyelaran@sales.example', SECRET)
  await press('Save to My User Record')
  await said(/Saved to your user record\. Net-Results accepted/)
})

it('sends nothing anywhere when the address is not allowed', async () => {
  const opened = await asMarcus({ dataverse: { apiBaseUrl: 'https://collect.example' } })
  await screen.findByRole('heading', { name: 'The API address is not allowed' }, WAIT)
  expect(screen.queryByRole('button', { name: 'Test Credentials' })).toBeNull()
  expect(screen.queryByLabelText(/^Password/)).toBeNull()
  expect(opened.requests()).toHaveLength(0)
})

it('shows no rep what is for administrators', async () => {
  await asMarcus()
  await screen.findByText(/Saved on your user record/, {}, WAIT)
  expect(screen.queryByRole('region', { name: 'Passwords of reps' })).toBeNull()
})

it('shows who is missing, grants them all, and is right the second time too', async () => {
  const opened = await openConsole()
  withdraw(opened, MARCUS, DANUTA)
  await waitFor(() => expect(listed()).toHaveLength(4), WAIT)
  await press('Check Again')
  await waitFor(() => expect(text()).toContain('2 of 4 reps can read and change their own password'), WAIT)
  expect(listed()).toEqual([
    ['Danuta Kowalczyk-Brandt', 'Missing'],
    ['Ingrid Solheim', 'Granted'],
    ['Marcus Oyelaran', 'Missing'],
    ['Owen Tallis', 'Granted'],
  ])
  await press('Grant to 2 Missing')
  await waitFor(() => expect(text()).toContain('Granted to 2 people.'), WAIT)
  await waitFor(() => expect(text()).toContain('4 of 4 reps can read and change their own password'), WAIT)
  expect(shareOf(opened, MARCUS)).toMatchObject([
    { readaccess: true, updateaccess: true, principalid: { id: MARCUS.id } },
  ])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select all rows that are loaded' }))
  await press('Grant')
  await waitFor(() => expect(text()).toContain('Granted to 4 people.'), WAIT)
  expect(screen.getAllByText('Already granted')).toHaveLength(4)
  expect(shareOf(opened, MARCUS)).toHaveLength(1)
  expect(await accessibilityFindings()).toEqual([])
  expect(document.documentElement.outerHTML).not.toContain(SECRET)
})

it('revokes from whom was chosen, after a question', async () => {
  const opened = await openConsole()
  await waitFor(() => expect(listed()).toHaveLength(4), WAIT)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select Owen Tallis' }))
  await press('Revoke')
  const dialog = screen.getByRole('dialog', { name: 'Revoke access from 1 person?' })
  expect(shareOf(opened, OWEN)).toHaveLength(1)
  await userEvent.click(within(dialog).getByRole('button', { name: 'Revoke' }))
  await waitFor(() => expect(text()).toContain('Revoked from 1 person.'), WAIT)
  expect(shareOf(opened, OWEN)).toEqual([])
  expect(shareOf(opened, INGRID)).toHaveLength(1)
  await press('Clear Selection')
  await userEvent.selectOptions(screen.getByLabelText('Show'), 'Reps without access')
  expect(listed()).toEqual([['Owen Tallis', 'Missing']])
})

it('says of each person what went wrong, and tries only those again', async () => {
  const opened = await openConsole()
  withdraw(opened, MARCUS, DANUTA)
  await waitFor(() => expect(listed()).toHaveLength(4), WAIT)
  await press('Check Again')
  await screen.findByRole('button', { name: 'Grant to 2 Missing' }, WAIT)
  opened.dynamics.setFaults({ missingPrivileges: ['principalobjectattributeaccess.Create'] })
  await press('Grant to 2 Missing')
  const outcome = 'Granted to 0 people, 2 failed. Dynamics lets only system administrators share this column.'
  await waitFor(() => expect(text()).toContain(outcome), WAIT)
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain(outcome), WAIT)
  expect(screen.getAllByTitle('Dynamics lets only system administrators share this column.')).toHaveLength(2)
  opened.dynamics.setFaults({})
  await press('Retry 2 Failed')
  await waitFor(() => expect(text()).toContain('Granted to 2 people.'), WAIT)
})

it('warns of whoever can read somebody else’s password, and takes it back', async () => {
  const opened = await openConsole()
  const [own] = shareOf(opened, MARCUS)
  opened.dynamics.store.insert('principalobjectattributeaccess', {
    ...own,
    principalobjectattributeaccessid: createGuid('foreign'),
    principalid: { table: 'systemuser', id: OWEN.id },
  })
  await waitFor(() => expect(listed()).toHaveLength(4), WAIT)
  await press('Check Again')
  const warning = await screen.findByRole('group', { name: /can read another person’s password/ }, WAIT)
  expect(warning.textContent).toContain('Owen Tallis can read the password of Marcus Oyelaran.')
  await userEvent.click(within(warning).getByRole('button', { name: 'Revoke' }))
  await waitFor(() => expect(screen.queryByRole('group', { name: /another person’s password/ })).toBeNull(), WAIT)
  expect(shareOf(opened, MARCUS)).toHaveLength(1)
})

it('says that everybody can read every password when the column is not secured, and grants nothing', async () => {
  const opened = await openConsole()
  await waitFor(() => expect(listed()).toHaveLength(4), WAIT)
  opened.unmount()
  const again = await openConsole({
    handlers: [
      http.get('*/Attributes*', () => HttpResponse.json({ MetadataId: createGuid('column'), IsSecured: false })),
    ],
  })
  await screen.findByRole('heading', { name: 'The password column is not protected' }, WAIT)
  expect(screen.queryByRole('button', { name: /Grant/ })).toBeNull()
  expect(again.dynamics.log.calls().some(({ name }) => name.startsWith('POST'))).toBe(false)
})

it('finds people by name, and shows everybody on demand', async () => {
  const world = createWorld()
  const outsider: WorldUser = { ...OWEN, id: createGuid('outsider'), fullName: 'Zoë Ahlberg', roles: ['Salesperson'] }
  await openConsole({ world: { ...world, users: [...world.users, outsider] } })
  await waitFor(() => expect(listed()).toHaveLength(4), WAIT)
  await userEvent.selectOptions(screen.getByLabelText('Show'), 'Everybody')
  expect(listed()).toHaveLength(5)
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search people' }), 'zoe')
  await waitFor(() => expect(listed().map(([name]) => name)).toEqual(['Zoë Ahlberg']), WAIT)
})
