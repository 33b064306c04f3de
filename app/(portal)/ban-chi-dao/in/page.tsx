import type { Metadata } from "next";
import { MemberPrint } from "@/components/governance/member-print";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readMemberPrint } from "../../to-chuc/contacts-facts";

export const metadata: Metadata = { title: "Danh sách để in" };

export default async function CommitteePrintPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  return <MemberPrint body={SHOWN_COMMITTEE} {...(await readMemberPrint(actor, SHOWN_COMMITTEE, searchParams))} />;
}
