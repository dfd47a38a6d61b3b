/** What is odd about the simulated form around the page. Absent members are in order. */
export interface HostFaults {
  /** How the form script reaches the page: five seconds late, or never. */
  readonly handOver?: 'late' | 'never'
  /** What happens to the frame after the page was loaded. */
  readonly frame?: 'rebuiltOnTabChange' | 'reloadedWithoutId' | 'reloadedAfterHandOver'
  /** What the page finds as `parent.Xrm`: nothing at all, nothing while form scripts have it, or an exception. */
  readonly xrm?: 'missing' | 'handedOverOnly' | 'crossOrigin'
  /** Whether the page's address carries the documented parameters. */
  readonly parameters?: 'none'
  readonly form?: 'bulkEdit' | 'readOnly' | 'disabled'
  /** The content security policy does not name the host of Net-Results. */
  readonly policy?: 'withoutApiHost'
}
