import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkPaper, MOST_PAPER_BYTES, MOST_PASTED } from "@/lib/documents/queries/check-paper";
import { makeDocx } from "@/lib/documents/render/docx";
import type { Role } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { sampleDocuments } from "@/prisma/seed/sample-documents";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";

const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const given = (bytes: Uint8Array, name = "van-ban.docx") => ({ file: { name, bytes }, pasted: "" });

const database = useDatabase();

describe("checking a paper", () => {
  let communeId: string;
  const as = (...roles: readonly Role[]) => givenActor(communeId, roles);

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    communeId = (await givenCommune()).communeId;
  });

  it("reads an uploaded .docx in a thread of its own, by the commune's own facts", async () => {
    const [sample] = sampleDocuments({ draft: false });
    if (!sample) throw new Error("there is no sample");
    const checked = await checkPaper(as("van-thu"), given(new Uint8Array(await makeDocx(sample.model))));
    expect(checked.ok && checked.value).toMatchObject({ code: "05/QĐ-UBND", whole: true });
  });

  it("reads pasted words", async () => {
    const checked = await checkPaper(as("van-thu"), { file: null, pasted: "Điều 1. Bổ xung thành viên." });
    expect(checked.ok && checked.value.counts.warning).toBe(1);
  });

  it("says plainly what it cannot read", async () => {
    const actor = as("van-thu");
    expect(code(await checkPaper(actor, { file: null, pasted: " \n" }))).toBe("nothing");
    expect(code(await checkPaper(actor, { file: null, pasted: "a".repeat(MOST_PASTED + 1) }))).toBe("too-long");
    expect(code(await checkPaper(actor, given(new Uint8Array(MOST_PAPER_BYTES + 1))))).toBe("too-large");
    expect(code(await checkPaper(actor, given(bytesOf("%PDF-1.7"))))).toBe("pdf");
    expect(code(await checkPaper(actor, given(bytesOf("{\\rtf1 x}"))))).toBe("rtf");
    expect(code(await checkPaper(actor, given(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))))).toBe("old-doc");
    expect(code(await checkPaper(actor, given(bytesOf("no zip at all"))))).toBe("no-document");
    const [sample] = sampleDocuments({ draft: false });
    const whole = sample ? new Uint8Array(await makeDocx(sample.model)) : new Uint8Array();
    expect(code(await checkPaper(actor, given(whole.slice(0, whole.length - 100))))).not.toBe("ok");
  });

  it("is for those who prepare papers", async () => {
    expect(code(await checkPaper(as("truong-ban"), { file: null, pasted: "Điều 1." }))).toBe("forbidden");
    expect(code(await checkPaper(as("chi-xem"), { file: null, pasted: "Điều 1." }))).toBe("forbidden");
  });
});
