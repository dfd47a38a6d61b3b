import { inCustomizations, type Mutant } from './aMutant.testing'

/** Packages with wrong forms or dashboards. */
export const formMutants: readonly Mutant[] = [
  inCustomizations(
    'forms/base-form',
    "a form has another's version",
    '<IntroducedVersion>6.0.0.0',
    '<IntroducedVersion>5.0.0.0',
  ),
  inCustomizations(
    'forms/base-form',
    "the form is another table's",
    '1fed44d1-ae68-4a41-bd2b-f13acac4acfa',
    'e3b6ddb7-8df0-4410-ac7b-fd32e5053d38',
  ),
  inCustomizations(
    'forms/known-form',
    'the form is nobody knows whose',
    '1fed44d1-ae68-4a41-bd2b-f13acac4acfa',
    '1fed44d1-ae68-4a41-bd2b-f13acac4acfb',
  ),
  inCustomizations(
    'forms/actions',
    'an added section says so again',
    'ordinalvalue="0">',
    'ordinalvalue="0" solutionaction="Added">',
  ),
  inCustomizations('forms/actions', 'an action does not exist', 'solutionaction="Added"', 'solutionaction="Replaced"'),
  inCustomizations(
    'forms/only-added',
    "something of Microsoft's is removed",
    '<tabs>',
    '<tabs><tab name="SUMMARY_TAB" id="{15bb2d4b-71da-74ea-3c5b-e497d78a55a2}" ordinalvalue="0" solutionaction="Removed" />',
  ),
  inCustomizations('forms/ordinals', 'a section has no position', ' ordinalvalue="0">', '>'),
  inCustomizations('forms/ordinals', 'a cell is in the wrong place', 'ordinalvalue="10001"', 'ordinalvalue="10002"'),
  inCustomizations(
    'forms/ordinals',
    'two tabs have one position',
    '<tabs>',
    '<tabs><tab name="nr_two" id="{15bb2d4b-71da-74ea-3c5b-e497d78a55a2}" ordinalvalue="57" solutionaction="Added" />',
  ),
  inCustomizations(
    'forms/reserved-ordinal',
    'the tab is in the way of others',
    'ordinalvalue="57"',
    'ordinalvalue="3"',
  ),
  inCustomizations('forms/rows', 'an empty row is missing', '<row />', ''),
  inCustomizations('forms/rows', 'a cell is too wide', 'colspan="1"', 'colspan="2"'),
  inCustomizations(
    'forms/label-ids',
    'a label has an id',
    'showlabel="true" expanded',
    'labelid="{15bb2d4b-71da-74ea-3c5b-e497d78a55a2}" showlabel="true" expanded',
  ),

  inCustomizations(
    'forms/control-ids',
    'two controls share an id',
    '</control>',
    '</control><control id="WebResource_nr_netresults" classid="{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}"><parameters><Url>nr_/pages/contact.html</Url><PassParameters>true</PassParameters><Security>false</Security></parameters></control>',
  ),
  inCustomizations(
    'forms/columns',
    'a form shows a column that is not there',
    'datafieldname="nr_netresultspassword"',
    'datafieldname="nr_password"',
  ),
  inCustomizations(
    'forms/columns',
    'text is drawn as a number',
    '4273EDBD-AC1D-40D3-9FB2-095C621B552D',
    'C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F',
  ),
  inCustomizations(
    'forms/pages',
    'the page is not there',
    '<Url>nr_/pages/contact.html',
    '<Url>nr_/pages/contacts.html',
  ),
  inCustomizations('forms/pages', 'the page is a script', '<Url>nr_/pages/contact.html', '<Url>nr_/pages/contact.js'),
  inCustomizations(
    'forms/pages',
    'a parameter is unknown',
    '<Border>false</Border>',
    '<Border>false</Border><Colour>red</Colour>',
  ),
  inCustomizations('forms/pages-open', 'the page is walled off', '<Security>false', '<Security>true'),
  inCustomizations(
    'forms/handlers',
    'the function has another name',
    'functionName="NetResults.Form.onTab"',
    'functionName="NetResults.Form.onOpen"',
  ),
  inCustomizations('forms/handlers', 'the library is not registered', /<formLibraries[^]*?<\/formLibraries>/, ''),
  inCustomizations(
    'forms/handlers',
    'the library is not there',
    /nr_\/scripts\/form\.js" libraryUniqueId/,
    'nr_/scripts/gone.js" libraryUniqueId',
  ),
  inCustomizations(
    'forms/handlers-context',
    'the handler does not learn its form',
    'passExecutionContext="true"',
    'passExecutionContext="false"',
  ),

  inCustomizations(
    'dashboards/attributes',
    'a section has a name',
    '<section showlabel="false" showbar="false" columns="1111"',
    '<section name="nr_section" showlabel="false" showbar="false" columns="1111"',
  ),
  inCustomizations('dashboards/form', 'it is a main form', '<forms type="dashboard">', '<forms type="main">'),
  inCustomizations(
    'dashboards/pages',
    'the page is not there',
    '<Url>nr_/pages/hotleads.html',
    '<Url>nr_/pages/hot.html',
  ),
  inCustomizations('dashboards/rows', 'the cell is too high', 'rowspan="24"', 'rowspan="25"'),
  inCustomizations('dashboards/rows', 'the cell is too wide', 'colspan="4"', 'colspan="5"'),
  inCustomizations(
    'forms/label-ids-unique',
    'two labels have one id',
    '<sections>',
    '<sections labelid="{15bb2d4b-71da-74ea-3c5b-e497d78a55a2}"><section labelid="{15bb2d4b-71da-74ea-3c5b-e497d78a55a2}" />',
  ),
  inCustomizations(
    'forms/own-columns',
    "a form shows somebody else's column",
    'datafieldname="nr_netresultspassword"',
    'datafieldname="xx_password"',
  ),
]
