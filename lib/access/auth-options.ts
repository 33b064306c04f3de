import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { endSession, openSession } from "./sign-in";

/** A working day and its overtime. */
export const SESSION_SECONDS = 12 * 60 * 60;

declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

/** The token carries only which session it is: who that is and what they may do is read anew on every request. */
export const authOptions: AuthOptions = {
  providers: [
    CredentialsProvider({
      credentials: { loginName: {}, secret: {} },
      async authorize(credentials, request) {
        if (!credentials) return null;
        const agent = request.headers?.["user-agent"];
        const opened = await openSession(
          String(credentials.loginName ?? "").slice(0, 200),
          String(credentials.secret ?? "").slice(0, 500),
          typeof agent === "string" ? agent : null,
        );
        return opened ? { id: opened.accountId, sessionId: opened.sessionId } : null;
      },
    }),
  ],
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  pages: { signIn: "/dang-nhap", error: "/dang-nhap", signOut: "/dang-nhap" },
  callbacks: {
    jwt({ token, user }) {
      const opened = user as { sessionId?: string } | undefined;
      return opened?.sessionId ? { sub: token.sub, sessionId: opened.sessionId } : token;
    },
  },
  events: {
    async signOut({ token }) {
      if (token?.sessionId) await endSession(token.sessionId);
    },
  },
};
