/** An answer in plain words where a file was asked for and none is given. */
export function plainResponse(status: 403 | 404 | 422, words: string): Response {
  return new Response(words, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
