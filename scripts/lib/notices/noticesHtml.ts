import type { BundledPackage } from './bundledPackages'

/** The page of third-party notices: what is in our scripts, by whom, and under which terms, each text once. */
export const noticesHtml = (packages: readonly BundledPackage[]): string => {
  const byText = new Map<string, BundledPackage[]>()
  for (const each of packages) byText.set(each.text, [...(byText.get(each.text) ?? []), each])
  const sections = [...byText].map(
    ([text, owners]) =>
      `<h2>${owners.map(({ name, version, license }) => escapeHtml(`${name} ${version} (${license})`)).join('<br>')}</h2>\n<pre>${escapeHtml(text)}</pre>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Third-party notices</title>
</head>
<body>
<h1>Third-party notices</h1>
<p>Net-Results for Dynamics 365 contains parts of the following packages.</p>
${sections.join('\n')}
</body>
</html>
`
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
