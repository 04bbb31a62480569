/** Swagger UI on a telephone: its page names no width, and the tables of parameters and answers are as wide as a desk. */

/** It runs in the page; there is no other way into its head. */
export const AS_WIDE_AS_THE_SCREEN =
  `document.head.insertAdjacentHTML('beforeend', ` +
  `'<meta name="viewport" content="width=device-width, initial-scale=1">')`

/** What stands side by side in a table stands one below the other, and a box of code scrolls by itself. */
export const NARROW_STYLE = `@media (max-width: 48rem) {
  .swagger-ui .wrapper, .swagger-ui .opblock-body .responses-inner { padding-inline: 8px; }
  .swagger-ui .servers > label { margin-right: 0; }
  .swagger-ui .topbar .download-url-wrapper { display: none; }
  .swagger-ui :is(.parameters, .responses-table), .swagger-ui :is(.parameters, .responses-table) > tbody,
  .swagger-ui :is(.parameters, .responses-table) > tbody > tr,
  .swagger-ui :is(.parameters, .responses-table) > tbody > tr > td { display: block; width: auto; max-width: none; }
  .swagger-ui :is(.parameters, .responses-table) > thead { display: none; }
  .swagger-ui :is(.responses-inner, .table-container, .opblock-section-request-body) { overflow-x: auto; }
}
`
