/**
 * The page's only style, and its hash for the content security policy: nothing else on the page may set one.
 * A test computes the hash again.
 */
export const styleHash = 'sha256-+sKXJEj2UzYNiRUxOjAw2axBHdhi3uqbxKmIFwuYTyA='

/** Light on every screen, since it is a paper. Sizes in rem on screen, in points in print. */
export const style = `
:root{color-scheme:only light;--ink:#15191B;--ink-2:#434B50;--ink-3:#5C656A;--line:#DCDFDF;--accent:#1D56B4;--ok:#1A6E40;--bad:#B3261E;--ctx:#805000;--und:#5C656A;
--serif:"Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter",Georgia,"Noto Serif","Liberation Serif",serif;
--sans:"Public Sans","Libre Franklin","Franklin Gothic Book",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
*{box-sizing:border-box;margin:0;padding:0}
html{font-size:16px;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{background:#DFE2E2;color:var(--ink);font:.8125rem/1.25rem var(--sans)}
main{max-width:50rem;margin:2rem auto;padding:3.25rem 3.75rem 3.5rem;background:#FFF}
a{color:inherit;text-decoration-color:#868D91;text-underline-offset:2px;overflow-wrap:anywhere}
.mark{margin-bottom:.75rem;padding:.25rem .75rem;border-left:3px solid var(--ctx);color:var(--ctx);font-weight:600}
.kicker{color:var(--ink-3);font-size:.8125rem}
h1,h2.title{font:600 1.625rem/2.125rem var(--serif);letter-spacing:-.012em;margin:.375rem 0 .75rem;overflow-wrap:anywhere;text-wrap:balance}
header p{color:var(--ink-2)}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;list-style:none;margin-top:1.125rem;padding:.75rem 0;border-top:1px solid var(--ink);border-bottom:1px solid var(--line)}
.counts li{display:flex;align-items:center;gap:.5rem}
.part+.part{margin-top:4rem}
.quotes{list-style:none}
.quote{display:grid;grid-template-columns:1.75rem minmax(0,1fr) 9.75rem;column-gap:.5rem;padding:1rem 0 1.125rem;border-bottom:1px solid var(--line)}
.number{color:var(--ink-3);line-height:1.625rem}
blockquote{font:1.0625rem/1.625rem var(--serif);white-space:pre-line;overflow-wrap:anywhere}
.meta,.found,.note{margin-top:.25rem;overflow-wrap:anywhere}
.meta+.meta{margin-top:0}
.meta{color:var(--ink-2)}
.meta b{color:var(--ink);font-weight:600}
.found{color:var(--ink-3);font-size:.75rem}
.note{font:italic .9375rem/1.375rem var(--serif);white-space:pre-line}
.status{padding-left:.75rem;line-height:1.25rem}
.status strong{display:flex;align-items:center;white-space:nowrap;gap:.5rem;font-weight:600;line-height:1.625rem}
.status p{color:var(--ink-3);font-size:.75rem;line-height:1rem;padding-left:1.375rem;overflow-wrap:anywhere}
.glyph{flex:none;width:.875rem;height:.875rem}
.cut{fill:none;stroke:#FFF;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}.dots{stroke-width:2.25}
.ring,.bar{fill:none;stroke:var(--und);stroke-width:1.6;stroke-linecap:round}
.dashed{fill:none;stroke:var(--und);stroke-width:1.6;stroke-dasharray:2.55 2.24}
.verified{fill:var(--ok)}.disputed{fill:var(--bad)}.needs-context{fill:var(--ctx)}.undecided{fill:none}
.none{padding:1.25rem 0;color:var(--ink-2)}
footer{margin-top:1.5rem;color:var(--ink-3);font-size:.75rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media screen and (max-width:44rem){
main{margin:0;padding:1.5rem 1.125rem 2rem}
h1,h2.title{font-size:1.375rem;line-height:1.75rem}
.quote{grid-template-columns:1.75rem minmax(0,1fr)}
.status{grid-column:2;padding:.5rem 0 0}
}
@media (forced-colors:active){.verified,.disputed,.needs-context{fill:CanvasText}.cut{stroke:Canvas}.dashed,.ring,.bar{stroke:CanvasText}}
@page{margin:17mm 16mm 19mm;
@bottom-left{content:"Quote sheet";font:8pt "Public Sans",system-ui,"Liberation Sans",Arial,sans-serif;color:#5C656A}
@bottom-right{content:counter(page) " of " counter(pages);font:8pt "Public Sans",system-ui,"Liberation Sans",Arial,sans-serif;color:#5C656A}}
@media print{
html{font-size:10.75pt}
body{background:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{max-width:none;margin:0;padding:0}
a{text-decoration:none}
.part+.part{margin-top:0;break-before:page}
header,.counts{break-inside:avoid;break-after:avoid}
.quote{break-inside:avoid}
blockquote,.note{orphans:2;widows:2}
}
`
