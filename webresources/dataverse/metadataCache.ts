import { PERSON_COLUMNS, TABLES, USER_COLUMNS, VARIABLE_COLUMNS } from './columns'

/**
 * What dataverse-gen writes for dataverse-ify, by hand, because the generator needs a live organization. Columns of text
 * have no line: dataverse-ify passes on what it does not know.
 */
const systemuserMetadata = {
  typeName: 'mscrm.systemuser',
  logicalName: TABLES.user,
  collectionName: 'systemusers',
  primaryIdAttribute: USER_COLUMNS.id,
  attributeTypes: {},
  navigation: {},
}

const personAttributeTypes = {
  [PERSON_COLUMNS.leadScore]: 'Integer',
  [PERSON_COLUMNS.state]: 'Optionset',
}

const contactMetadata = {
  typeName: 'mscrm.contact',
  logicalName: TABLES.contact,
  collectionName: 'contacts',
  primaryIdAttribute: 'contactid',
  attributeTypes: personAttributeTypes,
  navigation: { [PERSON_COLUMNS.master]: ['mscrm.contact'] },
}

const leadMetadata = {
  typeName: 'mscrm.lead',
  logicalName: TABLES.lead,
  collectionName: 'leads',
  primaryIdAttribute: 'leadid',
  attributeTypes: personAttributeTypes,
  navigation: { [PERSON_COLUMNS.master]: ['mscrm.lead'] },
}

const environmentvariabledefinitionMetadata = {
  typeName: 'mscrm.environmentvariabledefinition',
  logicalName: TABLES.variable,
  collectionName: 'environmentvariabledefinitions',
  primaryIdAttribute: VARIABLE_COLUMNS.id,
  attributeTypes: {},
  navigation: {},
}

export const metadataCache = {
  entities: {
    [TABLES.user]: systemuserMetadata,
    [TABLES.contact]: contactMetadata,
    [TABLES.lead]: leadMetadata,
    [TABLES.variable]: environmentvariabledefinitionMetadata,
  },
}
