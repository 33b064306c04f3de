/** What the supervisor tells the web server. */
export type ServerOrder = { readonly kind: "listen"; readonly databaseAppUrl: string } | { readonly kind: "stop" };

/** What the web server tells the supervisor. */
export type ServerReport =
  | { readonly kind: "listening"; readonly port: number }
  | { readonly kind: "failed"; readonly code: string; readonly message: string };
