/** The invented people and companies that both simulators show. Plain data; identifiers never change. */
export interface World {
  readonly users: readonly WorldUser[]
  readonly accounts: readonly WorldAccount[]
  readonly people: readonly WorldPerson[]
}

/** A user of Dynamics, who may also be one of Net-Results. */
export interface WorldUser {
  /** GUID of the systemuser row: lower case, no braces. */
  readonly id: string
  readonly fullName: string
  readonly emailAddress: string
  /** What Net-Results accepts; `null` = no user there. */
  readonly netResults: { readonly userId: number; readonly userName: string; readonly password: string } | null
  /** Names of security roles. */
  readonly roles: readonly string[]
  /** Formats and time zone of his settings. @default American formats, and the time zone of his browser */
  readonly region?: {
    readonly format: 'Polish (Poland)' | 'English (Australia)'
    readonly timeZone: 'Central European Standard Time' | 'AUS Eastern Standard Time'
  }
}

export interface WorldAccount {
  readonly id: string
  readonly name: string
  readonly industry: string
}

/** A contact or lead in Dynamics, and what Net-Results knows of the same person. */
export interface WorldPerson {
  readonly table: 'contact' | 'lead'
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly jobTitle: string
  readonly emailAddress: string | null
  readonly accountId: string | null
  /** GUID of the owner in Dynamics, and of the lead owner at Net-Results. */
  readonly ownerId: string
  readonly active: boolean
  readonly doNotEmail: boolean
  readonly phone: string
  readonly city: string
  readonly country: string
  /** Days since both systems have had the record; longer ago when absent. */
  readonly madeDaysAgo?: number
  /** A lead's own company, as typed; contacts have an account instead. */
  readonly companyName?: string
  /** A lead's own industry; contacts have that of their account. */
  readonly industry?: string
  /** `null` = unknown to Net-Results. */
  readonly netResults: WorldContact | null
}

/** What Net-Results knows of a person beyond the columns of Dynamics. */
export interface WorldContact {
  readonly contactId: number
  readonly leadSource: string
  readonly mailing: 'mailable' | 'unsubscribed' | 'bounced'
  /** How many activities the history has; the simulator derives them from the contact id, without chance. */
  readonly activityCount: number
  /** 0 (cold) to 5 (hot): sets score, recency and the kind of activities. */
  readonly heat: 0 | 1 | 2 | 3 | 4 | 5
  /** The score in the default overlay; absent = derived from heat and contact id. */
  readonly score?: number
}
