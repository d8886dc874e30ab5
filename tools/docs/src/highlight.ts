import core from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import javascript from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import php from 'highlight.js/lib/languages/php'
import python from 'highlight.js/lib/languages/python'
import ruby from 'highlight.js/lib/languages/ruby'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import yaml from 'highlight.js/lib/languages/yaml'
import { escapeHtml } from './escape-html.ts'

const languages = { bash, javascript, json, php, python, ruby, typescript, xml, yaml }
for (const [name, language] of Object.entries(languages)) core.registerLanguage(name, language)

/** Colours a text ahead, as HTML; one in a language that is not known stays plain. */
export const highlight = (text: string, language: string): string =>
  core.getLanguage(language)
    ? core.highlight(text, { language, ignoreIllegals: true }).value
    : escapeHtml(text)
