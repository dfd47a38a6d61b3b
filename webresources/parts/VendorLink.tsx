import { Link } from './kit'
import { useServices } from './useServices'

/** Pages of the Net-Results application, below its address (seen in the vendor's own set-up documents). */
export const VENDOR_PAGES = {
  home: '',
  options: '/app/DynamicsIntegration/options',
  mapping: '/app/DynamicsIntegration/mapping',
} as const

/** Leads to where Net-Results itself offers something. */
export function VendorLink({ page, text }: { readonly page: keyof typeof VENDOR_PAGES; readonly text: string }) {
  const { scene } = useServices()
  if (scene.apiBaseUrl === null) return null
  return (
    <Link href={`${scene.apiBaseUrl}${VENDOR_PAGES[page]}`} target="_blank" rel="noopener noreferrer" inline>
      {text}
    </Link>
  )
}
