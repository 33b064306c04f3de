import { Buffer } from "node:buffer";
import * as asn1js from "asn1js";
import { PDFDocument } from "pdf-lib";
import * as pkijs from "pkijs";

/** A key with a certificate it signed itself. */
export interface Signer {
  readonly certificate: pkijs.Certificate;
  readonly key: CryptoKey;
}

const OID = { data: "1.2.840.113549.1.7.1", signedData: "1.2.840.113549.1.7.2" };
const ROOM = 8_192;

function name(type: string, value: string) {
  return new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) });
}

/** A signer of the commune, valid for ten years; RSA unless another kind is asked. */
export async function makeSigner(
  commonName: string,
  { organisation = "Ủy ban nhân dân xã Bình Lư", kind = "rsa" as "rsa" | "ec" } = {},
): Promise<Signer> {
  const algorithm =
    kind === "rsa"
      ? { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
      : { name: "ECDSA", namedCurve: "P-256" };
  const pair = (await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"])) as CryptoKeyPair;
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: 4_711 });
  certificate.issuer.typesAndValues.push(name("2.5.4.3", "Chứng thư mẫu (tập huấn)"));
  certificate.subject.typesAndValues.push(name("2.5.4.3", commonName), name("2.5.4.10", organisation));
  certificate.notBefore.value = new Date("2025-01-01T00:00:00Z");
  certificate.notAfter.value = new Date("2035-01-01T00:00:00Z");
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  await certificate.sign(pair.privateKey, "SHA-256");
  return { certificate, key: pair.privateKey };
}

/** A detached CMS over some bytes, as signing programs make it. */
async function cmsOver(bytes: Uint8Array, { certificate, key }: Signer, at: Date): Promise<Uint8Array> {
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  const attribute = (type: string, value: asn1js.BaseBlock) => new pkijs.Attribute({ type, values: [value] });
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [certificate],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute("1.2.840.113549.1.9.3", new asn1js.ObjectIdentifier({ value: OID.data })),
            attribute("1.2.840.113549.1.9.5", new asn1js.UTCTime({ valueDate: at })),
            attribute("1.2.840.113549.1.9.4", new asn1js.OctetString({ valueHex: digest })),
          ],
        }),
      }),
    ],
  });
  await signed.sign(key, 0, "SHA-256", Uint8Array.from(bytes).buffer);
  const content = new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

/** The file with every object in the open, so that updates can be appended by hand. */
export async function plainPdf(bytes: Uint8Array, change?: (pdf: PDFDocument) => unknown): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  await change?.(pdf);
  return pdf.save({ useObjectStreams: false });
}

interface Trailer {
  readonly text: string;
  readonly size: number;
  readonly root: number;
  readonly startXref: number;
}

/** What the last update of a plain PDF says of the file. */
export function trailerOf(bytes: Uint8Array): Trailer {
  const text = Buffer.from(bytes).toString("latin1");
  const trailer = text.slice(text.lastIndexOf("trailer"));
  const number = (pattern: RegExp) => Number(pattern.exec(trailer)?.[1]);
  return {
    text,
    size: number(/\/Size (\d+)/),
    root: number(/\/Root (\d+) 0 R/),
    startXref: number(/startxref\s+(\d+)/),
  };
}

/** The newest text of an object of a plain PDF. */
export function objectOf(text: string, id: number): string {
  const start = text.lastIndexOf(`\n${id} 0 obj`);
  return text.slice(text.indexOf("<<", start), text.indexOf("endobj", start)).trim();
}

/** Appends objects as an incremental update: nothing before it changes. */
export function appendUpdate(bytes: Uint8Array, objects: readonly (readonly [number, string])[]): Uint8Array {
  const { size, root, startXref } = trailerOf(bytes);
  let body = "\n";
  const entries = objects.map(([id, dictionary]) => {
    const at = bytes.length + body.length;
    body += `${id} 0 obj\n${dictionary}\nendobj\n`;
    return `${id} 1\n${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const xref = bytes.length + body.length;
  const newSize = Math.max(size, ...objects.map(([id]) => id + 1));
  body += `xref\n${entries.join("")}trailer\n<< /Size ${newSize} /Root ${root} 0 R /Prev ${startXref} >>\n`;
  body += `startxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(Buffer.concat([bytes, Buffer.from(body, "latin1")]));
}

/** Signs a plain PDF by an incremental update with a detached CMS; `seal` may make the CMS another way. */
export async function signPdf(
  bytes: Uint8Array,
  signer: Signer,
  at = new Date("2026-11-03T01:15:00Z"),
  seal: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array> = (signed) => cmsOver(signed, signer, at),
): Promise<Uint8Array> {
  const { text, size, root } = trailerOf(bytes);
  const catalog = objectOf(text, root);
  const fields = /\/AcroForm << \/Fields \[([^\]]*)\]/.exec(catalog)?.[1] ?? "";
  const withForm = `${catalog
    .replace(/\/AcroForm << .*? >>/, "")
    .replace(/>>$/, "")}/AcroForm << /Fields [${fields} ${size + 1} 0 R] /SigFlags 3 >> >>`;
  const range = "[0 0000000000 0000000000 0000000000]";
  const dictionary =
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M (D:20261103081500+07'00') ` +
    `/ByteRange ${range} /Contents <${"0".repeat(2 * ROOM)}> >>`;
  const widget = `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Ky${size}) /V ${size} 0 R /Rect [0 0 0 0] /F 132 >>`;
  const updated = appendUpdate(bytes, [
    [size, dictionary],
    [size + 1, widget],
    [root, withForm],
  ]);
  const file = Buffer.from(updated);
  const open = file.indexOf("/Contents <", bytes.length, "latin1") + "/Contents ".length;
  const close = open + 2 * ROOM + 2;
  const ten = (count: number) => String(count).padStart(10, "0");
  file.write(`[0 ${ten(open)} ${ten(close)} ${ten(file.length - close)}]`, file.indexOf(range, bytes.length), "latin1");
  const cms = await seal(Uint8Array.from(Buffer.concat([file.subarray(0, open), file.subarray(close)])));
  file.write(Buffer.from(cms).toString("hex"), open + 1, "latin1");
  return Uint8Array.from(file);
}
