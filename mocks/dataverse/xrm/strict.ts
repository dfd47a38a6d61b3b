/** Members that engines and test tools look for on any object. */
const ASKED_BY_TOOLS = [
  'then',
  'toJSON',
  'nodeType',
  '$$typeof',
  'asymmetricMatch',
  'constructor',
  'tagName',
  'hasAttribute',
  '_isMockFunction',
]

/** An object whose absent members throw their own name, so that nobody can lean on a part of Dynamics that is not simulated. */
export function strict<Members extends object>(name: string, members: Members): Members {
  return new Proxy(members, {
    get(target, key, receiver): unknown {
      if (key in target || typeof key === 'symbol' || ASKED_BY_TOOLS.includes(key))
        return Reflect.get(target, key, receiver)
      throw new Error(
        `${name}.${key} is not simulated: the product does not use it yet. Add it where ${name} is made in mocks/dataverse.`,
      )
    },
  })
}
