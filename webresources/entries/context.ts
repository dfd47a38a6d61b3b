import { openContextQueue } from '../dataverse/contextQueue'
import { readLanguageId } from '../dataverse/readLanguageId'
import { languageOf } from '../domain/Language'
import { speakLanguage } from './speakLanguage'
import { startAfterPaint } from './startAfterPaint'

// The first script of every page. The form may hand its context over before anything else has loaded, and it hands it
// over once: without this the page would wait for what has already come.
openContextQueue(window)
startAfterPaint(window, speakLanguage(window, languageOf(readLanguageId(window))))
