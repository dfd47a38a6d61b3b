export type Literal = string | number | boolean | null

/** A parsed `$filter`. A path has more than one part when it goes over a single-valued navigation property. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'property'; readonly path: readonly string[] }
  | { readonly kind: 'compare'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] }
  | { readonly kind: 'in'; readonly property: string; readonly values: readonly Literal[]; readonly negated: boolean }
  | {
      readonly kind: 'lambda'
      readonly quantifier: 'any' | 'all'
      readonly collection: string
      readonly variable: string
      readonly body: Expression
    }
