import { expect, it } from 'vitest'
import { parseCustomizations } from './customizations'
import { readForms } from './readForms'

const tab = (
  attributes: string,
  ordinal: number,
) => `<tab name="tab_${String(ordinal)}" ${attributes} ordinalvalue="${String(ordinal)}">
  <labels><label description="Tab ${String(ordinal)}" languagecode="1033" /></labels>
  <columns><column width="100%" id="0"><sections>
    <section name="second" showlabel="true" columns="1" ordinalvalue="1"><labels><label description="Second" languagecode="1033" /></labels><rows>
      <row><cell id="{3}" ordinalvalue="10000"><labels><label description="Password" languagecode="1033" /></labels><control id="nr_password" datafieldname="nr_password" disabled="true" /></cell></row>
    </rows></section>
    <section name="first" showlabel="false" columns="1" ordinalvalue="0"><labels><label description="First" languagecode="1033" /></labels><rows>
      <row><cell id="{2}" rowspan="20" ordinalvalue="10001"><labels><label description="Net-Results" languagecode="1033" /></labels><control id="WebResource_nr_page"><parameters><Url>nr_/pages/contact.html</Url><PassParameters>true</PassParameters></parameters></control></cell></row>
      <row /><row />
      <row><cell id="{1}" rowspan="1" ordinalvalue="10000"><labels><label description="Score" languagecode="1033" /></labels><control id="nr_leadscore" datafieldname="nr_leadscore" disabled="false" /></cell></row>
    </rows></section>
  </sections></column></columns>
  <events><event name="tabstatechange" application="false" active="false"><Handlers>
    <Handler functionName="NetResults.Form.onTab" libraryName="nr_/scripts/form.js" enabled="true" ordinalvalue="0" />
    <Handler functionName="NetResults.Form.old" libraryName="nr_/scripts/form.js" enabled="false" ordinalvalue="1" />
  </Handlers></event></events>
</tab>`

const CUSTOMIZATIONS = `<ImportExportXml><Entities>
  <Entity><Name LocalizedName="Contact" OriginalName="">Contact</Name><FormXml><forms type="main"><systemform><form>
    <tabs>${tab('', 3)}${tab('solutionaction="Added"', 57)}${tab('solutionaction="Added"', 5)}</tabs>
    <events><event name="onload"><Handlers><Handler functionName="NetResults.Form.onLoad" libraryName="nr_/scripts/form.js" enabled="true" /></Handlers></event></events>
    <formLibraries solutionaction="Added"><Library name="nr_/scripts/form.js" libraryUniqueId="{4}" /></formLibraries>
  </form></systemform></forms></FormXml></Entity>
  <Entity><Name LocalizedName="Account">Account</Name></Entity>
</Entities></ImportExportXml>`

it('reads what the package adds, in the order of the ordinal values', () => {
  const forms = readForms(parseCustomizations(CUSTOMIZATIONS))
  expect(forms.map(({ table }) => table)).toEqual(['contact'])
  const [form] = forms
  expect(form?.tabs.map(({ label }) => label)).toEqual(['Tab 5', 'Tab 57'])
  expect(form?.tabs[0]?.sections).toEqual([
    {
      name: 'first',
      label: null,
      cells: [
        { kind: 'column', id: 'nr_leadscore', label: 'Score', column: 'nr_leadscore', readOnly: false },
        {
          kind: 'webResource',
          id: 'WebResource_nr_page',
          label: 'Net-Results',
          url: 'nr_/pages/contact.html',
          passParameters: true,
          rows: 20,
        },
      ],
    },
    {
      name: 'second',
      label: 'Second',
      cells: [{ kind: 'column', id: 'nr_password', label: 'Password', column: 'nr_password', readOnly: true }],
    },
  ])
})

it('reads the enabled handlers and the libraries', () => {
  const [form] = readForms(parseCustomizations(CUSTOMIZATIONS))
  expect(form?.tabs[0]?.onTabStateChange).toEqual([
    { functionName: 'NetResults.Form.onTab', library: 'nr_/scripts/form.js' },
  ])
  expect(form?.onLoad).toEqual([{ functionName: 'NetResults.Form.onLoad', library: 'nr_/scripts/form.js' }])
  expect(form?.libraries).toEqual(['nr_/scripts/form.js'])
})

it('reads no forms from a package without any', () => {
  expect(readForms(parseCustomizations('<ImportExportXml><Entities /></ImportExportXml>'))).toEqual([])
})
