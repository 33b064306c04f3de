/** Where to go after signing in: an address of this portal alone, never another host ("//…", "/\\…") nor a public page. */
export function safeReturnPath(asked: string | null | undefined): string {
  if (!asked || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked)) return "/";
  const { origin, pathname, search } = new URL(asked, "http://portal.invalid");
  if (origin !== "http://portal.invalid") return "/";
  const leadsBack = /^\/(dang-nhap|dang-xuat|thiet-lap|mat-khau|api)(\/|$)/.test(pathname);
  return leadsBack ? "/" : pathname + search;
}
