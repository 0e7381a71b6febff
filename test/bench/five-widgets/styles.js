// Looks of the widgets that are not Laurel's: the same text for the floor and for every composition.
export const styles = `
:host { display: block; container-type: inline-size; font: 14px/20px system-ui, sans-serif; color: #222 }
h2, h3, p, ul, ol, table { margin: 0; padding: 0; font: inherit; list-style: none }
h2 { font-size: 20px; line-height: 28px; font-weight: 600 }
h3 { font-weight: 600 }
b { font-weight: 600 }
.card { display: block; padding: 24px; border: 1px solid #ddd; border-radius: 12px; background: #fff }
.waiting { min-block-size: 320px }
.stack { display: grid; gap: 12px }
.small { font-size: 12px; line-height: 16px; color: #556 }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; justify-content: space-between }
.chips { display: flex; flex-wrap: wrap; gap: 8px; margin-block-end: 16px }
.grid { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)) }
.steps { display: grid; gap: 12px; grid-template-columns: repeat(3, 1fr) }
.facts > li { display: flex; justify-content: space-between; padding-block: 8px; border-block-end: 1px solid #ddd }
.badge { padding: 2px 8px; border-radius: 99px; background: #eef3fd; color: #1b4bb4; font-size: 12px }
.button { padding: 8px 14px; border: 1px solid #ccd; border-radius: 8px; background: #fff; color: inherit; font: inherit; cursor: pointer }
.button[aria-pressed=true], .primary { border-color: #2b5fd9; background: #2b5fd9; color: #fff }
.field { display: grid; gap: 4px }
.field > :not(span) { padding: 8px 12px; border: 1px solid #889; border-radius: 8px; font: inherit }
progress { inline-size: 100%; block-size: 6px }
details { border-block-start: 1px solid #ddd; padding-block-start: 12px }
summary { font-weight: 600 }
code { padding: 4px 8px; border: 1px solid #ddd; border-radius: 6px; justify-self: start }
table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: 8px; border-block-end: 1px solid #ddd; text-align: start; font-weight: 400 }
td:last-child, th:last-child { text-align: end }
.you { background: #eef3fd }
meter { inline-size: 160px; max-inline-size: 100% }
@container (max-width: 440px) { .card { padding: 16px } .steps { grid-template-columns: 1fr } }
`;
