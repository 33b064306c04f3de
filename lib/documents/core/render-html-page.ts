import { composeDocument } from "./compose";
import { escapeHtml } from "./escape-html";
import { DOCUMENT_CSS } from "./html-style";
import type { DocumentModel } from "./model";
import { renderHtml } from "./render-html";

/** A whole page that stands on its own: for a file to keep or send. */
export function renderHtmlPage(model: DocumentModel): string {
  const title = escapeHtml(composeDocument(model).title);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{margin:0;background:#e5e7eb;padding:8mm 0}@media print{body{background:none;padding:0}@page{size:A4;margin:0}}
${DOCUMENT_CSS}</style>
</head>
<body>
${renderHtml(model)}
</body>
</html>
`;
}
