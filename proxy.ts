import { type NextRequest, NextResponse } from "next/server";
import { SESSION_COOKIES } from "@/lib/access/core/session-cookies";

const FREE = /^\/(dang-nhap|dang-xuat|thiet-lap|mat-khau|tro-giup|man-hinh|api\/health|api\/auth)(\/|$)/;

/**
 * Sends whoever shows no session to the sign-in page before a page is built. Only a convenience: whether a session is
 * real and what it may do is decided by requireActor on every request.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (FREE.test(pathname) || SESSION_COOKIES.some((name) => request.cookies.has(name))) return NextResponse.next();
  if (pathname.startsWith("/api/")) {
    return NextResponse.json({ error: "unauthenticated", words: "Cần đăng nhập." }, { status: 401 });
  }
  // A posted form is answered by its action, which knows how to send the person on.
  if (request.method !== "GET" && request.method !== "HEAD") return NextResponse.next();
  const signIn = new URL("/dang-nhap", request.nextUrl);
  if (pathname !== "/") signIn.searchParams.set("tiep", pathname + search);
  return NextResponse.redirect(signIn);
}

export const config = {
  // What a browser fetches by itself and files of public/, which have an ending, are nobody's secret.
  matcher: ["/((?!_next/|.*\\.(?:ico|svg|png|webmanifest|woff2|txt|js|css|map)$).*)"],
};
