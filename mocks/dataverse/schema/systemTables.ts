import { audited, choice, dateTime, id, integer, lookup, owned, text, yesNo } from './columns'
import type { Table } from './Table'

/** The tables of settings and solutions. */
export const SYSTEM_TABLES: readonly Table[] = [
  {
    logicalName: 'environmentvariabledefinition',
    entitySet: 'environmentvariabledefinitions',
    displayName: 'Environment Variable Definition',
    objectTypeCode: 380,
    primaryId: 'environmentvariabledefinitionid',
    primaryName: 'schemaname',
    columns: {
      environmentvariabledefinitionid: id,
      ...owned,
      schemaname: text,
      displayname: text,
      defaultvalue: text,
      type: choice({
        100000000: 'String',
        100000001: 'Number',
        100000002: 'Boolean',
        100000003: 'JSON',
        100000004: 'Data Source',
        100000005: 'Secret',
      }),
    },
    collections: {
      environmentvariabledefinition_environmentvariablevalue: {
        table: 'environmentvariablevalue',
        lookup: 'environmentvariabledefinitionid',
      },
    },
  },
  {
    logicalName: 'environmentvariablevalue',
    entitySet: 'environmentvariablevalues',
    displayName: 'Environment Variable Value',
    objectTypeCode: 381,
    primaryId: 'environmentvariablevalueid',
    primaryName: 'schemaname',
    // "Privileges are inherited from the definition" (Microsoft, environment variables).
    privilege: 'EnvironmentVariableDefinition',
    columns: {
      environmentvariablevalueid: id,
      ...owned,
      schemaname: text,
      value: text,
      environmentvariabledefinitionid: lookup('environmentvariabledefinition', 'EnvironmentVariableDefinitionId'),
    },
    collections: {},
  },
  {
    logicalName: 'solution',
    entitySet: 'solutions',
    displayName: 'Solution',
    objectTypeCode: 7100,
    primaryId: 'solutionid',
    primaryName: 'friendlyname',
    columns: {
      solutionid: id,
      ...audited,
      uniquename: text,
      friendlyname: text,
      version: text,
      ismanaged: yesNo,
      installedon: dateTime,
    },
    collections: {},
  },
  {
    logicalName: 'organization',
    entitySet: 'organizations',
    displayName: 'Organization',
    objectTypeCode: 1019,
    primaryId: 'organizationid',
    primaryName: 'name',
    columns: {
      organizationid: id,
      ...audited,
      name: text,
      languagecode: integer,
      isauditenabled: yesNo,
      isuseraccessauditenabled: yesNo,
      isreadauditenabled: yesNo,
      /** Days that audit records are kept; -1 = for ever. */
      auditretentionperiodv2: integer,
      iscontentsecuritypolicyenabled: yesNo,
      contentsecuritypolicyconfiguration: text,
      contentsecuritypolicyreporturi: text,
    },
    collections: {},
  },
]
