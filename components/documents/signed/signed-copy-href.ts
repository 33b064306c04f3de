/** Where a signed copy's file is fetched. */
export function signedCopyHref(documentId: string, copy: { readonly id: string }): string {
  return `/van-ban/${documentId}/ban-ky/${copy.id}`;
}
