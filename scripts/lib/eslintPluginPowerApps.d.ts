// The plugin comes without types; this is the part that we use.
declare module '@microsoft/eslint-plugin-power-apps' {
  import type { ESLint, Rule } from 'eslint'

  const plugin: ESLint.Plugin & { readonly rules: Record<string, Rule.RuleModule> }
  export default plugin
}
