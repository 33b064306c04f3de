import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { ok, type Result } from "@/lib/kernel/result";
import { type FilledCell, fillSheet } from "./core/fill-sheet";
import type { SpreadsheetRefusal } from "./core/refusal-codes";
import { judgeXml } from "./core/xml-gate";
import { packedBytes, type ZipEntry } from "./core/zip-directory";
import { judgeZip, MAX_UNPACKED_BYTES } from "./core/zip-gate";
import { refuseSpreadsheet } from "./refuse-spreadsheet";

/** Cells to fill in a workbook, sheet by sheet in its own order. */
export interface FillTask {
  readonly bytes: Uint8Array;
  readonly sheets: readonly { readonly name: string; readonly cells: readonly FilledCell[] }[];
}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

const decoded = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, "&");

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

function textOf(bytes: Uint8Array, entry: ZipEntry | undefined): string | null {
  const packed = entry && packedBytes(bytes, entry);
  if (!entry || !packed) return null;
  const part = entry.method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: MAX_UNPACKED_BYTES }) : packed;
  if (part.length !== entry.size || crc32(part) !== entry.crc) return null;
  const text = new TextDecoder().decode(part);
  return judgeXml(part, text) === null ? text : null;
}

/** Sheet name → the part it is in. */
function sheetParts(workbook: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:[\w.-]+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(tag, "Target") ?? "";
    targets.set(attribute(tag, "Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  const parts = new Map<string, string>();
  for (const [tag] of workbook.matchAll(/<(?:[\w.-]+:)?sheet\b[^>]*>/g)) {
    const part = targets.get(/\b[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "");
    if (part) parts.set(decoded(attribute(tag, "name") ?? "").trim(), part);
  }
  return parts;
}

/** Formulas are reckoned anew when the file is opened. */
function reckonedAnew(workbook: string): string {
  const calc = /<((?:[\w.-]+:)?)calcPr\b([^>]*?)\/?>/.exec(workbook);
  if (!calc) return workbook.replace(/<\/((?:[\w.-]+:)?)sheets>/, '</$1sheets><$1calcPr fullCalcOnLoad="1"/>');
  const kept = (calc[2] ?? "").replace(/\s+fullCalcOnLoad\s*=\s*"[^"]*"/, "");
  return workbook.replace(calc[0], `<${calc[1]}calcPr${kept} fullCalcOnLoad="1"/>`);
}

/** A workbook with some parts in other words; every other part goes over as it is packed, without being opened. */
function repacked(bytes: Uint8Array, entries: readonly ZipEntry[], changed: ReadonlyMap<string, string>): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const text = changed.get(entry.name);
    const plain = text === undefined ? null : new TextEncoder().encode(text);
    const packed = plain ? deflateRawSync(plain) : (packedBytes(bytes, entry) ?? new Uint8Array());
    const name = new TextEncoder().encode(entry.name);
    const header = new Uint8Array(30 + name.length);
    const view = new DataView(header.buffer);
    view.setUint32(0, LOCAL, true);
    view.setUint16(4, 20, true);
    view.setUint16(6, 0x0800, true);
    view.setUint16(8, plain ? DEFLATED : entry.method, true);
    view.setUint16(12, 0x21, true);
    view.setUint32(14, plain ? crc32(plain) : entry.crc, true);
    view.setUint32(18, packed.length, true);
    view.setUint32(22, plain ? plain.length : entry.size, true);
    view.setUint16(26, name.length, true);
    header.set(name, 30);
    const listed = new Uint8Array(46 + name.length);
    const listedView = new DataView(listed.buffer);
    listedView.setUint32(0, ENTRY, true);
    listedView.setUint16(4, 20, true);
    listed.set(header.subarray(4, 30), 6);
    listedView.setUint32(42, at, true);
    listed.set(name, 46);
    bodies.push(header, packed);
    directory.push(listed);
    at += header.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]));
}

/** Fills cells of a workbook that passed the gate, its own look kept. Runs in a worker, as everything that opens one. */
export function fillXlsx({ bytes, sheets }: FillTask): Result<Uint8Array, SpreadsheetRefusal> {
  const judged = judgeZip(bytes, "workbook");
  if (typeof judged === "string") return refuseSpreadsheet(judged);
  const { entries } = judged;
  const find = (name: string) => entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const workbook = textOf(bytes, find("xl/workbook.xml"));
  const relations = textOf(bytes, find("xl/_rels/workbook.xml.rels"));
  if (workbook === null || relations === null) return refuseSpreadsheet("damaged");
  const parts = sheetParts(workbook, relations);
  const changed = new Map([[find("xl/workbook.xml")?.name ?? "", reckonedAnew(workbook)]]);
  for (const { name, cells } of sheets) {
    const entry = find(parts.get(name) ?? "");
    const xml = textOf(bytes, entry);
    if (!entry || xml === null) return refuseSpreadsheet("damaged");
    changed.set(entry.name, fillSheet(xml, cells));
  }
  return ok(repacked(bytes, entries, changed));
}
