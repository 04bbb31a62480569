/**
 * How an article's page looks. Each kind of finding differs in more than its colour, and all text has a contrast of 7:1 or
 * more on its ground, in light and in dark. What is gone to, by a link or by Tab, is not under the legend, which stays on
 * top: on a telephone it has two lines.
 */
export const ARTICLE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --ground: #fff; --soft: #4a525b; --link: #0b4a8f;
  --quotation: #fff3bf; --speaker: #d3f0e3; --claim: #b03a06; --date: #dbe8ff; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f3f6; --ground: #14181d; --soft: #b8c0c8; --link: #a5cdff;
  --quotation: #4a3d00; --speaker: #0d4433; --claim: #ffb38a; --date: #1d3461; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.65 Georgia, 'Times New Roman', serif; }
main, footer { max-width: 42rem; margin: 0 auto; padding: 1rem 1.25rem; overflow-wrap: break-word; }
h1 { line-height: 1.2; margin: 1rem 0 .5rem; } h2 { margin: 2.5rem 0 .5rem; font-size: 1.25rem; }
.standfirst { font-size: 1.25rem; color: var(--soft); margin: 0 0 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; font-size: 1rem; margin: 0 0 1rem; }
dt { color: var(--soft); } dd { margin: 0; } small, footer { font-size: 1rem; color: var(--soft); }
.note { border-left: .25rem solid var(--soft); padding-left: .75rem; }
a { color: var(--link); } a:focus-visible, #text:focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem; }
.legend { position: sticky; list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1rem; padding: .5rem 0; margin: 0;
  border-block: 1px solid var(--soft); font-size: 1rem; }
aside { position: sticky; top: 0; background: var(--ground); }
mark { color: inherit; background: none; }
mark.quotation { background: var(--quotation); }
mark.date { background: var(--date); border-bottom: .15rem double currentcolor; }
mark.speaker { background: var(--speaker); font-weight: bold; }
mark.claim { text-decoration: underline wavy var(--claim) .1rem; text-underline-offset: .2rem; }
.pointer { font: .7rem/1 system-ui, sans-serif; vertical-align: super; padding: 0 .15rem; text-decoration: none; }
.pointer::after { content: attr(data-sign); } .pointer:hover, .pointer:focus { text-decoration: underline; }
li { margin: 0 0 1rem; } .legend li { margin: 0; } q { quotes: none; } code { font-size: .95rem; }
:target { outline: .15rem solid var(--claim); outline-offset: .3rem; }
html { scroll-padding-top: 6rem; }
@media print { aside { position: static; } .skip { display: none; } }
`
