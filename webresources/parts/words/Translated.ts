/** The shape of an area of words in any language: the same keys, the same values to fill in, other texts. */
export type Translated<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Text
    ? (...values: Values) => Translated<Text>
    : { readonly [Key in keyof T]: Translated<T[Key]> }
