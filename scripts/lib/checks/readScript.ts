import ts from 'typescript'

/** What a text is as a classic script. */
export interface ScriptSyntax {
  /** Why it is no script at all, or only a module; undefined when it is a classic script. */
  readonly error: string | undefined
  /** Syntax that came after ES2018, each once. */
  readonly newer: readonly string[]
  /** Calls that a content security policy blocks. */
  readonly evaluates: readonly string[]
}

/** Reads a script without running it. */
export const readScript = (name: string, text: string): ScriptSyntax => {
  let file: ts.SourceFile
  try {
    file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS)
  } catch {
    return { error: 'is nested too deeply to be read', newer: [], evaluates: [] }
  }
  const error = syntaxErrorOf(file)
  if (error !== undefined) return { error, newer: [], evaluates: [] }
  const newer = new Set<string>()
  const evaluates = new Set<string>()
  const waiting: ts.Node[] = [file]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const feature = newerFeature(node)
    if (feature !== undefined) newer.add(feature)
    const evaluation = evaluationIn(node)
    if (evaluation !== undefined) evaluates.add(evaluation)
    ts.forEachChild(node, (child) => void waiting.push(child))
  }
  return { error: undefined, newer: [...newer].sort(), evaluates: [...evaluates].sort() }
}

const syntaxErrorOf = (file: ts.SourceFile): string | undefined => {
  // Not in the public types; it is what the parser itself reports.
  const [problem] = (file as unknown as { parseDiagnostics: readonly ts.DiagnosticWithLocation[] }).parseDiagnostics
  if (problem) return `does not parse: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`
  return ts.isExternalModule(file) ? 'is a module, not a classic script' : undefined
}

const NEWER_TOKENS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.QuestionDotToken, 'optional chaining (ES2020)'],
  [ts.SyntaxKind.QuestionQuestionToken, 'nullish coalescing (ES2020)'],
  [ts.SyntaxKind.QuestionQuestionEqualsToken, 'logical assignment (ES2021)'],
  [ts.SyntaxKind.BarBarEqualsToken, 'logical assignment (ES2021)'],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, 'logical assignment (ES2021)'],
  [ts.SyntaxKind.PrivateIdentifier, 'private members (ES2022)'],
  [ts.SyntaxKind.PropertyDeclaration, 'class fields (ES2022)'],
  [ts.SyntaxKind.ClassStaticBlockDeclaration, 'static blocks (ES2022)'],
  [ts.SyntaxKind.BigIntLiteral, 'big integers (ES2020)'],
  [ts.SyntaxKind.MetaProperty, 'meta properties'],
])

const newerFeature = (node: ts.Node): string | undefined => {
  const known = NEWER_TOKENS.get(node.kind)
  // `new.target` is ES2015; only `import.meta` is newer, and makes a module.
  if (known !== undefined && !(ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.NewKeyword)) return known
  if (ts.isCatchClause(node) && !node.variableDeclaration) return 'catch without a variable (ES2019)'
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return 'dynamic import (ES2020)'
  return undefined
}

const evaluationIn = (node: ts.Node): string | undefined => {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined
  if (!ts.isIdentifier(node.expression)) return undefined
  const name = node.expression.text
  return name === 'eval' || name === 'Function' ? name : undefined
}
