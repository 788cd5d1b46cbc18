import { expect, test } from 'vitest'
import { jsonForScript, toHtml } from './html.ts'
import { anchor, el } from './shared/markup.ts'

test('whatever is text stays text, in elements and in attributes', () => {
  expect(toHtml(el('p', { title: `"><script>'` }, '<img src=x onerror=alert(1)> & more'))).toBe(
    '<p title="&quot;&gt;&lt;script&gt;&#39;">&lt;img src=x onerror=alert(1)&gt; &amp; more</p>',
  )
})

test('what is nothing is left out', () => {
  expect(
    toHtml(el('p', { hidden: true, id: undefined, open: false }, false, null, 0, ['a', ['b']])),
  ).toBe('<p hidden>0ab</p>')
})

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  '//evil.example',
])('%s becomes no address, whoever wrote it there', (href) => {
  expect(toHtml(anchor('label', href))).toBe('<a rel="noopener noreferrer">label</a>')
})

test('a label without an address is no link', () => {
  expect(toHtml(anchor('label', ''))).toBe('<span>label</span>')
})

test('data cannot end the script that holds it, nor begin a comment in it', () => {
  const data = { title: '</script><!-- <script>\u2028' }
  const json = jsonForScript(data)
  expect(json).not.toMatch(/[<>\u2028]/)
  expect(JSON.parse(json)).toEqual(data)
})
