import { useState } from 'react'

const TABS = ['Activity Stream', 'Lead Score', 'Unsubscribe', 'List Membership', 'Subscriptions']
const ROWS = Array.from({ length: 50 }, (_, index) => ({
  what: `Visited page ${index + 1}`,
  score: `+${index % 7}`,
  when: `${(index % 12) + 1}:${String(index).padStart(2, '0')} PM`,
}))

/** What React alone costs: the tabs of the contact page and 50 plain rows, without data, styles or purpose. */
export function Floor() {
  const [tab, setTab] = useState(TABS[0])
  return (
    <main>
      <div role="tablist">
        {TABS.map((name) => (
          <button key={name} role="tab" aria-selected={name === tab} onClick={() => setTab(name)}>
            {name}
          </button>
        ))}
      </div>
      <table>
        <tbody>
          {ROWS.map(({ what, score, when }) => (
            <tr key={what} data-row="">
              <td>{what}</td>
              <td>{score}</td>
              <td>{when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
