import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/access/auth-options";

/** next-auth's own addresses: sign-in and sign-out for programs that know them. Screens use lib/access/actions. */
async function answer(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  return NextAuth(request, context, { ...authOptions });
}

export { answer as GET, answer as POST };
