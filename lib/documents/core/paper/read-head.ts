import { parseCivilDate } from "@/lib/kernel/civil-date";
import { plain } from "../inline";
import type { Basis, IssueDate } from "../model";
import {
  ABOUT,
  ADDRESSED,
  ANNEX,
  BASIS,
  DATELINE,
  isCapitals,
  isDeciding,
  MOTTO,
  NATIONAL,
  NUMBER,
  PROPOSAL,
  RECIPIENTS,
  typeNameOf,
} from "./line-patterns";
import type { PaperLine } from "./paper-lines";

type HeadPart = "national" | "motto" | "number" | "date" | "type" | "subject" | "addressees" | "authority";

/** What stands before the text of a paper, and the line each part was read from. */
export interface PaperHead {
  readonly agency: readonly string[];
  readonly number: { readonly number: string | null; readonly symbol: string } | null;
  readonly issued: { readonly place: string; readonly date: IssueDate } | null;
  readonly typeName: string | null;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly authorityLine: string | null;
  readonly bases: readonly Basis[];
  readonly command: string | null;
  readonly at: Partial<Readonly<Record<HeadPart, string>>>;
  /** The first line of the text. */
  readonly end: number;
}

const EMPTY: PaperHead = {
  agency: [],
  number: null,
  issued: null,
  typeName: null,
  subject: "",
  addressees: [],
  authorityLine: null,
  bases: [],
  command: null,
  at: {},
  end: 0,
};

const FURTHEST = 60;
const BODY = /^(?:(?:Phần|PHẦN|Chương|CHƯƠNG|Điều)\s|[IVX]+\.\s|\d{1,2}\.\s)/u;
const figures = (text: string | undefined) => Number(/\d+/u.exec(text ?? "")?.[0] ?? 0);

function dateOf([, place = "", day, month, year]: RegExpExecArray): { place: string; date: IssueDate } {
  const [d, m, y] = [figures(day), figures(month), figures(year)];
  const civil = parseCivilDate(`${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
  const date: IssueDate = civil
    ? { type: "day", day: civil }
    : { type: "blank", month: m || null, year: y > 1900 ? y : null };
  return { place: place.trim(), date };
}

function numberOf([, number = "", symbol = ""]: RegExpExecArray): { number: string | null; symbol: string } {
  return {
    number: number === "" ? null : number,
    symbol: symbol
      .replace(/^\//u, "")
      .replace(/\s+/gu, "")
      .replace(/[.,;]+$/u, ""),
  };
}

const stripped = (text: string) => text.replace(/[\s;.,]+$/u, "");

/** Reads the head line by line until the text begins; a fragment without a head has an empty one. */
export function readHead(lines: readonly PaperLine[]): PaperHead {
  let head = EMPTY;
  let inAddressees = false;
  for (const [index, line] of lines.slice(0, FURTHEST).entries()) {
    const next = line.row ? null : takeLine(head, line, inAddressees);
    if (!next) break;
    inAddressees = ADDRESSED.test(line.text) || (inAddressees && /^[-–+•]/u.test(line.text));
    head = { ...next, end: index + 1 };
  }
  return head;
}

function placed(head: PaperHead, part: HeadPart, id: string, found: Partial<PaperHead> = {}): PaperHead {
  return { ...head, ...found, at: { [part]: id, ...head.at } };
}

/** The head with the line in it; null when it no longer belongs there. */
function takeLine(head: PaperHead, { id, text }: PaperLine, inAddressees: boolean): PaperHead | null {
  if (RECIPIENTS.test(text) || (ANNEX.test(text) && head.number === null)) return null;
  if (NATIONAL.test(text)) return placed(head, "national", id);
  if (MOTTO.test(text)) return placed(head, "motto", id);
  const number = /^Số\s*:/u.test(text) && head.number === null ? NUMBER.exec(text) : null;
  if (number) return placed(head, "number", id, { number: numberOf(number) });
  const dated = head.issued === null && head.bases.length === 0 ? DATELINE.exec(text) : null;
  if (dated) return placed(head, "date", id, { issued: dateOf(dated) });
  return takeBasis(head, id, text) ?? takeNamed(head, id, text, inAddressees);
}

function takeBasis(head: PaperHead, id: string, text: string): PaperHead | null {
  if (!BASIS.test(text) || head.command !== null) return null;
  const type = PROPOSAL.test(text) ? "proposal" : "basis";
  return { ...head, bases: [...head.bases, { id, type, text: plain(stripped(text)), legalBasisId: null }] };
}

function takeNamed(head: PaperHead, id: string, text: string, inAddressees: boolean): PaperHead | null {
  const type = typeNameOf(text);
  if (type && (head.bases.length > 0 || head.authorityLine !== null)) return { ...head, command: `${type}:` };
  if (head.command !== null) return null;
  if (type && head.typeName === null) return placed(head, "type", id, { typeName: type });
  if (ABOUT.test(text) && head.subject === "") {
    return placed(head, "subject", id, { subject: text.replace(ABOUT, "") });
  }
  if (ADDRESSED.test(text)) {
    const rest = stripped(text.replace(ADDRESSED, ""));
    return placed(head, "addressees", id, { addressees: rest === "" ? [] : [rest] });
  }
  if (inAddressees && /^[-–+•]/u.test(text)) {
    return { ...head, addressees: [...head.addressees, stripped(text.replace(/^[-–+•]\s*/u, ""))] };
  }
  return takeWords(head, id, text);
}

/** A basis that runs on over the end of its line. */
function runOn(head: PaperHead, text: string): PaperHead | null {
  const last = head.bases[head.bases.length - 1];
  if (!last || !/^[\p{Ll}(]/u.test(text)) return null;
  const words = last.text.map((run) => (run.type === "text" ? run.text : "")).join("");
  return { ...head, bases: [...head.bases.slice(0, -1), { ...last, text: plain(`${words} ${stripped(text)}`) }] };
}

/** What is told only by where it stands: issuer, subject, who decides. */
function takeWords(head: PaperHead, id: string, text: string): PaperHead | null {
  if (head.bases.length > 0) return runOn(head, text);
  const { subject } = head;
  if (BODY.test(text)) return null;
  if (head.typeName === null) {
    if (isCapitals(text) && head.agency.length < 4 && subject === "")
      return { ...head, agency: [...head.agency, text] };
    const goesOn = subject !== "" && head.addressees.length === 0 && /^\p{Ll}/u.test(text);
    return goesOn ? { ...head, subject: `${subject} ${text}` } : null;
  }
  if (subject !== "" && isDeciding(text)) return placed(head, "authority", id, { authorityLine: text });
  if (head.authorityLine !== null) return null;
  if (subject === "") return placed(head, "subject", id, { subject: text });
  const goesOn = /^[\p{Ll}“"(]/u.test(text) || /:$/u.test(subject) || (isCapitals(text) && isCapitals(subject));
  return goesOn && text.length < 200 ? { ...head, subject: `${subject} ${text}` } : null;
}
