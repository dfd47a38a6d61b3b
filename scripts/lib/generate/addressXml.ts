import { element, textElement, type XmlElement } from '../xml/XmlElement'

const EMPTY_BEFORE_SHIPPING =
  'City County Country Fax FreightTermsCode ImportSequenceNumber Latitude Line1 Line2 Line3 Longitude Name PostalCode PostOfficeBox PrimaryContactName'
const EMPTY_AFTER_SHIPPING =
  'StateOrProvince Telephone1 Telephone2 Telephone3 TimeZoneRuleVersionNumber UPSZone UTCOffset UTCConversionTimeZoneCode'

/** One of the two addresses that every publisher has, empty, with its elements in the order of exports. */
export const addressXml = (number: 1 | 2): XmlElement =>
  element('Address', {}, [
    textElement('AddressNumber', number),
    textElement('AddressTypeCode', 1),
    ...EMPTY_BEFORE_SHIPPING.split(' ').map(empty),
    textElement('ShippingMethodCode', 1),
    ...EMPTY_AFTER_SHIPPING.split(' ').map(empty),
  ])

const empty = (name: string): XmlElement => element(name, { 'xsi:nil': 'true' })
