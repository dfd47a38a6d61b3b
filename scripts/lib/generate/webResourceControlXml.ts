import type { WebResourceCell } from '../../../solution/define/defineForm'
import { element, textElement, type XmlElement } from '../xml/XmlElement'

/**
 * A page inside a form or dashboard. `Security` stays false: true isolates the frame, and the page could no longer
 * reach the form.
 */
export const webResourceControlXml = (cell: WebResourceCell): XmlElement =>
  element('control', { id: cell.controlId, classid: '{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}' }, [
    element('parameters', {}, [
      textElement('Url', cell.page),
      textElement('PassParameters', 'true'),
      textElement('Security', 'false'),
      textElement('Scrolling', 'auto'),
      textElement('Border', 'false'),
    ]),
  ])
