import { AsyncLocalStorage } from "node:async_hooks";
import type { RequestListener, ServerResponse } from "node:http";

// On globalThis: the web server and each of Next's bundles load this module anew, and the request under way is one.
const KEEP = Symbol.for("portal.answer");
const keeper = globalThis as { [KEEP]?: AsyncLocalStorage<ServerResponse> };
keeper[KEEP] ??= new AsyncLocalStorage();
const underWay = keeper[KEEP];

/**
 * Lets a page say with which status its document is answered. Next has no words for it: its own forbidden() and
 * notFound() answer with an empty page that scripts must fill. What the router fetches by itself is left alone, as it
 * takes anything but 200 for a fault.
 */
export function lettingPagesAnswer(handle: RequestListener): RequestListener {
  return (request, response) => {
    const isDocument = (request.method === "GET" || request.method === "HEAD") && !request.headers.rsc;
    if (isDocument) underWay.run(response, handle, request, response);
    else handle(request, response);
  };
}

/** Answers the document being drawn with this status; nothing happens outside a document, or once it is being sent. */
export function answerWith(status: 403 | 404): void {
  const response = underWay.getStore();
  if (response && !response.headersSent) response.statusCode = status;
}
