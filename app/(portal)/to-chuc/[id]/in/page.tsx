import type { Metadata } from "next";
import { MemberPrint } from "@/components/governance/member-print";
import { MissingPage } from "@/components/layout/missing-page";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readMemberPrint } from "../../contacts-facts";
import { readShownBody } from "../../read-shown-body";

export const metadata: Metadata = { title: "Danh sách để in" };

interface Asked {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: PageQuery;
}

export default async function BodyPrintPage({ params, searchParams }: Asked) {
  const actor = await requireActor();
  const body = await readShownBody(actor, params);
  if (!body) return <MissingPage />;
  return <MemberPrint body={body} {...(await readMemberPrint(actor, body, searchParams))} />;
}
