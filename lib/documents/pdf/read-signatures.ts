import { createHash } from "node:crypto";
import type { Certificate, SignedData, SignerInfo } from "pkijs";
import { cleanLine } from "@/lib/kernel/text";
import type { SignatureFacts } from "../core/signed/signature";
import { type FoundSignature, findSignatures } from "./find-signatures";

const OID = {
  commonName: "2.5.4.3",
  organisation: "2.5.4.10",
  signedData: "1.2.840.113549.1.7.2",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  timeStamp: "1.2.840.113549.1.9.16.2.14",
  timeStampContent: "1.2.840.113549.1.9.16.1.4",
} as const;

type Pki = typeof import("pkijs");

function nameIn(name: Certificate["subject"], type: string): string | null {
  const value = name.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value;
  return typeof value === "string" ? cleanLine(cleanLine(value).slice(0, 200)) || null : null;
}

function certificateOf(pki: Pki, signed: SignedData, info: SignerInfo): Certificate | null {
  const known = (signed.certificates ?? []).filter((one): one is Certificate => one instanceof pki.Certificate);
  const { sid } = info;
  const isOwn = (one: Certificate) =>
    sid instanceof pki.IssuerAndSerialNumber
      ? one.serialNumber.isEqual(sid.serialNumber) && one.issuer.isEqual(sid.issuer)
      : keyIdOf(one) !== null && keyIdOf(one) === hexOf(sid?.valueBlock?.valueHexView);
  return known.find(isOwn) ?? null;
}

const hexOf = (bytes: Uint8Array | undefined) => (bytes ? Buffer.from(bytes).toString("hex") : null);

function keyIdOf(certificate: Certificate): string | null {
  const parsed = certificate.extensions?.find(({ extnID }) => extnID === "2.5.29.14")?.parsedValue;
  return hexOf(parsed?.valueBlock?.valueHexView);
}

/** The instant a time-stamping authority put on the signature. */
function stampedAt(pki: Pki, info: SignerInfo): string | null {
  const token = info.unsignedAttrs?.attributes.find(({ type }) => type === OID.timeStamp)?.values[0];
  if (!token) return null;
  const signed = new pki.SignedData({ schema: new pki.ContentInfo({ schema: token }).content });
  const content = signed.encapContentInfo.eContent;
  if (signed.encapContentInfo.eContentType !== OID.timeStampContent || !content) return null;
  const stamp = pki.TSTInfo.fromBER(content.getValue());
  return stamp.genTime.toISOString();
}

function saidBySigner(info: SignerInfo): string | null {
  const value = info.signedAttrs?.attributes.find(({ type }) => type === OID.signingTime)?.values[0];
  const at = value && typeof value.toDate === "function" ? (value.toDate() as Date) : null;
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : null;
}

function signedBytes(bytes: Uint8Array, { ranges }: FoundSignature): Uint8Array {
  return Buffer.concat(ranges.map(([start, length]) => bytes.subarray(start, start + length)));
}

const DIGESTS: Readonly<Record<string, string>> = {
  "1.3.14.3.2.26": "sha1",
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

/** Is what was signed what the file holds, and the signature made with the certificate's key? null where this cannot tell. */
async function isIntact(
  signed: SignedData,
  info: SignerInfo,
  found: FoundSignature,
  bytes: Uint8Array,
): Promise<boolean | null> {
  const whole = signedBytes(bytes, found);
  const inside = signed.encapContentInfo.eContent?.getValue();
  // The old way signs the file's SHA-1, which it carries.
  if (inside && !createHash("sha1").update(whole).digest().equals(Buffer.from(inside))) return false;
  const data = inside ?? Uint8Array.from(whole).buffer;
  const digest = DIGESTS[info.digestAlgorithm.algorithmId];
  if (!digest) return null;
  const said = info.signedAttrs?.attributes.find(({ type }) => type === OID.messageDigest)?.values[0];
  const saidHex = hexOf(said?.valueBlock?.valueHexView);
  if (info.signedAttrs && saidHex !== createHash(digest).update(Buffer.from(data)).digest("hex")) return false;
  try {
    const checked = await signed.verify({ signer: 0, data, checkChain: false, extendedMode: true });
    return checked.signatureVerified ?? null;
  } catch {
    // What it cannot follow is no broken signature: a broken one is an answer, not an exception.
    return null;
  }
}

const NOTHING = { signer: null, organisation: null, issuer: null, serial: null, validFrom: null, validTo: null };

async function readSignature(
  pki: Pki,
  bytes: Uint8Array,
  found: FoundSignature,
): Promise<Omit<SignatureFacts, "coversFile" | "coveredLater">> {
  const said = { signedAt: found.saidAt, timeFrom: found.saidAt ? ("file" as const) : null };
  const unread = { ...NOTHING, ...said, integrity: "unknown" as const };
  let signed: SignedData;
  let info: SignerInfo;
  try {
    const content = pki.ContentInfo.fromBER(Uint8Array.from(found.contents).buffer);
    if (content.contentType !== OID.signedData) return unread;
    signed = new pki.SignedData({ schema: content.content });
    const [first] = signed.signerInfos;
    if (!first) return unread;
    info = first;
  } catch {
    return unread;
  }
  const certificate = certificateOf(pki, signed, info);
  if (!certificate) return unread;
  const stamped = attempt(() => stampedAt(pki, info));
  const own = attempt(() => saidBySigner(info));
  const intact = await isIntact(signed, info, found, bytes);
  return {
    signer: nameIn(certificate.subject, OID.commonName),
    organisation: nameIn(certificate.subject, OID.organisation),
    issuer: nameIn(certificate.issuer, OID.commonName) ?? nameIn(certificate.issuer, OID.organisation),
    serial: hexOf(certificate.serialNumber.valueBlock.valueHexView),
    validFrom: certificate.notBefore.value.toISOString(),
    validTo: certificate.notAfter.value.toISOString(),
    ...(stamped
      ? { signedAt: stamped, timeFrom: "authority" as const }
      : own
        ? { signedAt: own, timeFrom: "signer" as const }
        : said),
    integrity: intact === null ? "unknown" : intact ? "intact" : "broken",
  };
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** What the signatures of a PDF say, oldest first. Trust in the certificates is not checked: the portal knows no roots. */
export async function readSignatures(bytes: Uint8Array): Promise<SignatureFacts[]> {
  const all = findSignatures(bytes);
  if (all.length === 0) return [];
  const pki = await import("pkijs");
  const told: SignatureFacts[] = [];
  for (const [index, found] of all.entries()) {
    const [[start], [resume, rest]] = found.ranges;
    const coversFile = start === 0 && resume + rest === bytes.length;
    const later = all[index + 1];
    const coveredLater = !coversFile && later !== undefined;
    const facts = await readSignature(pki, bytes, found);
    const fits = start === 0 && resume + rest <= bytes.length;
    told.push({ ...facts, integrity: fits ? facts.integrity : "broken", coversFile, coveredLater });
  }
  return told;
}
