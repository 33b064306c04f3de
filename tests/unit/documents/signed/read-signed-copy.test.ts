import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { plainText } from "@/lib/documents/core/plain-text";
import { frozenUnits } from "@/lib/documents/core/signed/frozen-units";
import { validWhenSigned } from "@/lib/documents/core/signed/signature";
import { readSignatures } from "@/lib/documents/pdf/read-signatures";
import { readSignedCopy } from "@/lib/documents/pdf/read-signed-copy";
import { makePdf } from "@/lib/documents/render/pdf";
import { WorkerRefusal } from "@/lib/platform/worker-fault";
import { appendUpdate, makeSigner, plainPdf, type Signer, signPdf } from "@/prisma/seed/sample-signature";
import { makeScan, withPageAppended, withStamp } from "../../../support/signed-pdf";
import { sampleDecision } from "../sample-decision";

const model = sampleDecision({}, 40);
const units = frozenUnits(model);
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

const refusal = (bytes: Uint8Array) =>
  readSignedCopy(bytes, units).then(
    () => "taken",
    (error) => (error instanceof WorkerRefusal ? error.code : String(error)),
  );

describe("a signed copy", () => {
  let ours: Uint8Array;
  let plain: Uint8Array;
  let leader: Signer;

  beforeAll(async () => {
    ours = makePdf(model);
    plain = await plainPdf(ours);
    leader = await makeSigner("Đoàn Trung Nam");
  });

  it("is held against the units of the frozen words, all of them and in their order", () => {
    expect(units.map(({ text }) => text)).toEqual(plainText(model));
  });

  it("without a signature says the same and has none", async () => {
    const read = await readSignedCopy(ours, units);
    expect(read.comparison).toEqual({ verdict: "same", differences: [], additions: [], dated: [], more: false });
    expect(read.signatures).toEqual([]);
  });

  it("of training bears its marks on every page, which are no addition", async () => {
    const marked = { ...model, marks: { draft: false, training: true } };
    const { comparison } = await readSignedCopy(makePdf(marked), frozenUnits(marked));
    expect(comparison).toMatchObject({ verdict: "same", differences: [], additions: [] });
  });

  it("signed by the commune's key is intact to its last byte and says who signed and when", async () => {
    const read = await readSignedCopy(await signPdf(plain, leader), units);
    expect(read.comparison.verdict).toBe("same");
    expect(read.signatures).toEqual([
      {
        ...{ signer: "Đoàn Trung Nam", organisation: "Ủy ban nhân dân xã Bình Lư", issuer: "Chứng thư mẫu (tập huấn)" },
        ...{ serial: "1267", validFrom: "2025-01-01T00:00:00.000Z", validTo: "2035-01-01T00:00:00.000Z" },
        ...{ signedAt: "2026-11-03T01:15:00.000Z", timeFrom: "signer", integrity: "intact" },
        ...{ coversFile: true, coveredLater: false },
      },
    ]);
    expect(read.signatures.map(validWhenSigned)).toEqual([true]);
  });

  it("signed with an elliptic key is read as well, and one signed after its certificate ended is told", async () => {
    const read = await readSignedCopy(
      await signPdf(plain, await makeSigner("Lò Thị Mỷ", { kind: "ec" }), new Date("2036-01-01T00:00:00Z")),
      units,
    );
    expect(read.signatures).toMatchObject([{ signer: "Lò Thị Mỷ", integrity: "intact" }]);
    expect(read.signatures.map(validWhenSigned)).toEqual([false]);
  });

  it("with two signatures tells both, the first covered by the second", async () => {
    const seal = await makeSigner("Văn phòng HĐND và UBND");
    const both = await signPdf(await signPdf(plain, leader), seal, new Date("2026-11-03T02:00:00Z"));
    const { signatures } = await readSignedCopy(both, units);
    expect(signatures).toMatchObject([
      { signer: "Đoàn Trung Nam", integrity: "intact", coversFile: false, coveredLater: true },
      { signer: "Văn phòng HĐND và UBND", integrity: "intact", coversFile: true, coveredLater: false },
    ]);
  });

  it("changed after it was signed is broken, wherever the change is", async () => {
    const signed = await signPdf(plain, leader);
    for (const place of [0.1, 0.5, 0.9]) {
      const changed = Buffer.from(signed);
      const at = Math.floor(plain.length * place);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await readSignatures(Uint8Array.from(changed))).toMatchObject([
        { signer: "Đoàn Trung Nam", integrity: "broken", coversFile: true },
      ]);
    }
  });

  it("with a page put behind it after signing is intact in what was signed, and told not to cover the file", async () => {
    const signed = await signPdf(plain, leader);
    const longer = await readSignedCopy(withPageAppended(signed), units);
    expect(longer.pages).toBe((await readSignedCopy(signed, units)).pages + 1);
    expect(longer.signatures).toMatchObject([{ integrity: "intact", coversFile: false, coveredLater: false }]);
  });

  it("with a signature put in by another key than the certificate's is broken", async () => {
    const other = await makeSigner("Kẻ mạo danh");
    const forged = await signPdf(plain, { certificate: leader.certificate, key: other.key });
    expect((await readSignedCopy(forged, units)).signatures).toMatchObject([{ integrity: "broken" }]);
  });

  it("with ranges beyond the file or contents that are no signature is never called intact", async () => {
    const odd = appendUpdate(plain, [[900, "<< /ByteRange [0 10 20 999999999] /Contents <00> >>"]]);
    expect((await readSignedCopy(odd, units)).signatures).toMatchObject([{ integrity: "broken", coversFile: false }]);
    const empty = await signPdf(plain, leader, undefined, () => new TextEncoder().encode("không phải chữ ký"));
    expect((await readSignedCopy(empty, units)).signatures).toMatchObject([{ integrity: "unknown", signer: null }]);
  });

  it.skipIf(!hasOpenssl)("signed by OpenSSL, which this program did not write, is read alike", async () => {
    const folder = mkdtempSync(join(tmpdir(), "signed-"));
    try {
      const [key, certificate, data] = ["key.pem", "cert.pem", "data"].map((file) => join(folder, file));
      const subject = "/CN=Sùng A Chứ/O=UBND xã Bình Lư";
      const run = (...args: string[]) => execFileSync("openssl", args, { stdio: ["ignore", "pipe", "ignore"] });
      run(
        ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-utf8", "-subj", subject],
        ...["-keyout", key ?? "", "-out", certificate ?? ""],
      );
      const signed = await signPdf(plain, leader, undefined, (bytes) => {
        writeFileSync(data ?? "", bytes);
        const made = join(folder, "cms");
        run(
          ...["cms", "-sign", "-binary", "-md", "sha256", "-outform", "DER", "-in", data ?? ""],
          ...["-signer", certificate ?? "", "-inkey", key ?? "", "-out", made],
        );
        return new Uint8Array(readFileSync(made));
      });
      const { signatures } = await readSignedCopy(signed, units);
      expect(signatures).toMatchObject([
        { signer: "Sùng A Chứ", organisation: "UBND xã Bình Lư", integrity: "intact", coversFile: true },
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("with a stamp drawn into a page has it told as an addition, not as a difference", async () => {
    const { comparison } = await readSignedCopy(await withStamp(ours, "Ky boi: UBND xa Binh Lu 03/11/2026"), units);
    expect(comparison).toMatchObject({
      verdict: "same",
      differences: [],
      additions: [{ page: 1, text: "Ky boi: UBND xa Binh Lu 03/11/2026" }],
    });
  });

  it("that is a scan has no text to compare", async () => {
    const { comparison, pages } = await readSignedCopy(await makeScan(3), units);
    expect(comparison.verdict).toBe("no-text");
    expect(pages).toBe(3);
    const stamped = await withStamp(await makeScan(1), "Da ky so");
    expect((await readSignedCopy(stamped, units)).comparison).toMatchObject({
      verdict: "no-text",
      additions: [{ text: "Da ky so" }],
    });
  });

  it("that is no right PDF is refused in words, in time", async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await refusal(bytes("%PDF-1.7\nkhông có gì\n%%EOF"))).toBe("damaged");
    expect(await refusal(ours.slice(0, ours.length - 4_000))).toBe("damaged");
    expect(await refusal(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes("%%EOF")]))).toBe("damaged");
    const locked = Buffer.from(plain)
      .toString("latin1")
      .replace(
        /trailer\s*<</,
        `trailer\n<< /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<00> <00>]`,
      );
    expect(await refusal(Uint8Array.from(Buffer.from(locked, "latin1")))).toBe("locked");
    expect(await refusal(await plainPdf(ours, (pdf) => pdf.addJavaScript("x", "app.alert(1)")))).toBe("active");
    const endless = await PDFDocument.create();
    for (let page = 0; page < 10_000; page++) endless.addPage([595, 842]);
    expect(await refusal(await endless.save())).toBe("too-long");
  });
});
