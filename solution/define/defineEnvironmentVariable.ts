/** A text setting of the environment. The customer's value is a row of his own and survives our updates. */
export interface EnvironmentVariable {
  /** With prefix and capitals, e.g. `nr_ApiBaseUrl`. */
  readonly schemaName: string
  readonly displayName: string
  readonly description: string
  readonly defaultValue: string
  readonly introducedVersion?: string
}

/** An environment variable definition. Gives the declaration its type and returns it unchanged. */
export const defineEnvironmentVariable = (variable: EnvironmentVariable): EnvironmentVariable => variable
