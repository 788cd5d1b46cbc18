import { marked } from 'marked'

/** `-` and `+` of a diff, as GitHub colours them. */
const coloured = (html: string): string =>
  html.replaceAll(
    /<code class="language-diff">([\s\S]*?)<\/code>/g,
    (_, diff: string) =>
      `<code>${diff
        .trimEnd()
        .split('\n')
        .map((line) => {
          const kind = /^[-+](?![-+])/.exec(line)?.[0]
          const name = kind === '+' ? 'added' : kind === '-' ? 'removed' : 'same'
          return `<span class="${name}">${line || ' '}</span>`
        })
        .join('')}</code>`,
  )

/** An issue as GitHub shows it, for a picture: its words are the product's, the page around them is not. */
export const issuePage = ({
  title,
  body,
}: {
  title: string
  body: string
}): string => `<!doctype html>
<meta charset="utf-8"><title>${title}</title>
<style>
body { margin: 28px 34px; width: 1000px; color: #1f2328; font: 16px/1.5 "Liberation Sans", "Noto Color Emoji", sans-serif }
h1 { margin: 0 0 10px; font-size: 29px; font-weight: 400; line-height: 1.3 }
h1 span, .by { color: #59636e }
.open { display: inline-block; padding: 6px 14px; border-radius: 2em; background: #1f883d; color: #fff }
.label { display: inline-block; margin-left: 8px; padding: 1px 10px; border-radius: 2em; background: #fbca04; font-size: 13px }
article { margin-top: 26px; border: 1px solid #d1d9e0; border-radius: 6px }
.by { padding: 10px 18px; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; background: #f6f8fa }
.by b { color: #1f2328 } .by i { padding: 0 6px; border: 1px solid #d1d9e0; border-radius: 2em; font-size: 13px; font-style: normal }
main { padding: 4px 18px 14px }
h3 { margin: 24px 0 12px; font-size: 20px }
a { color: #0969da; text-decoration: none }
code { padding: 2px 5px; border-radius: 6px; background: #eff1f3; font: 14px/1.4 "Liberation Mono", monospace }
pre { padding: 12px 16px; border-radius: 6px; background: #f6f8fa } pre code { padding: 0; background: none }
pre span { display: block; white-space: pre } .added { background: #dafbe1 } .removed { background: #ffebe9 }
sub { color: #59636e }
</style>
<h1>${title} <span>#42</span></h1>
<div><span class="open">⊙ Open</span><span class="label">drift:code</span></div>
<article><div class="by"><b>acme-drift</b> <i>bot</i> opened this issue 6 hours ago</div>
<main>${coloured(marked.parse(body, { async: false, gfm: true }))}</main></article>
`
