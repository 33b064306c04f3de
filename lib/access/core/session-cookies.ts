/** The names next-auth gives its token; the browser keeps the first only over HTTPS. */
export const SESSION_COOKIES = ["__Secure-next-auth.session-token", "next-auth.session-token"] as const;
