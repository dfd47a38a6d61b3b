import { firstVersion } from '../../../solution/constants'
import type { GuidOf } from '../guidRegister'
import { element, textElement, type XmlElement } from '../xml/XmlElement'
import { braced } from './labels'

const TYPE_OF_EXTENSION: Readonly<Record<string, number>> = {
  html: 1,
  css: 2,
  js: 3,
  xml: 4,
  png: 5,
  jpg: 6,
  gif: 7,
  xsl: 9,
  ico: 10,
  svg: 11,
  resx: 12,
}

/** A web resource's entry in customizations.xml. Nobody may customize it: the web editor would rewrite our HTML. */
export const webResourceXml = (name: string, guidOf: GuidOf): XmlElement => {
  const guid = guidOf(webResourceKey(name))
  return element('WebResource', {}, [
    textElement('WebResourceId', braced(guid)),
    textElement('Name', name),
    textElement('DisplayName', name),
    textElement('WebResourceType', typeOf(name)),
    textElement('IntroducedVersion', firstVersion),
    textElement('IsEnabledForMobileClient', 0),
    textElement('IsAvailableForMobileOffline', 0),
    textElement('IsCustomizable', 0),
    textElement('CanBeDeleted', 1),
    textElement('IsHidden', 0),
    textElement('FileName', `/${webResourcePart(name, guidOf)}`),
  ])
}

/** Under which key a web resource stands in the GUID register. */
export const webResourceKey = (name: string): string => `webResource/${name}`

/** The name of a web resource's file in the zip: as exports have it, flat and without extension. */
export const webResourcePart = (name: string, guidOf: GuidOf): string =>
  `WebResources/${name.replace(/[^A-Za-z0-9_]/g, '')}${guidOf(webResourceKey(name)).toUpperCase()}`

const typeOf = (name: string): number => {
  const type = TYPE_OF_EXTENSION[name.slice(name.lastIndexOf('.') + 1)]
  if (type === undefined) throw new Error(`The web resource ${name} has an extension that Dataverse has no type for.`)
  return type
}
