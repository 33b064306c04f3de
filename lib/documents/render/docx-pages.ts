import {
  AlignmentType,
  BorderStyle,
  Footer,
  FrameAnchorType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { ComposedDocument, ComposedSheet } from "../core/composed";
import { DRAFT_WORDS, TRAINING_WORDS } from "../core/marks";
import { PAGE, PAGE_NUMBER } from "../core/nd30-style";
import { twipsOfMm } from "./docx-units";

/** The draft's mark, framed in the top margin: it takes no room, so a draft breaks its pages as the issued paper will. */
function draftMark(): Paragraph {
  const edge = { style: BorderStyle.SINGLE, size: 6, space: 2, color: "000000" } as const;
  return new Paragraph({
    frame: {
      type: "absolute",
      position: { x: twipsOfMm(PAGE.leftMm + 1), y: twipsOfMm(8) },
      width: twipsOfMm(27),
      height: twipsOfMm(6),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    alignment: AlignmentType.CENTER,
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new TextRun({ text: DRAFT_WORDS, bold: true, size: 26 })],
  });
}

function numberedHeader(draft: boolean): Header {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: PAGE_NUMBER.sizePt * 2 })],
  });
  return new Header({ children: draft ? [draftMark(), number] : [number] });
}

function firstHeader(draft: boolean): Header {
  const empty = new Paragraph({ children: [] });
  return new Header({ children: draft ? [draftMark(), empty] : [empty] });
}

function trainingFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: TRAINING_WORDS, bold: true, size: 24, color: "B00020" })],
      }),
    ],
  });
}

/** A sheet's section: its own page numbers from 1, hidden on the first page (a head of its own, empty). */
export function sectionOf(
  sheet: ComposedSheet,
  document: ComposedDocument,
  children: ISectionOptions["children"],
): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library turns the page itself: always the portrait's width and height.
        size: {
          width: twipsOfMm(PAGE.widthMm),
          height: twipsOfMm(PAGE.heightMm),
          orientation: sheet.orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(PAGE.topMm),
          bottom: twipsOfMm(PAGE.bottomMm),
          left: twipsOfMm(PAGE.leftMm),
          right: twipsOfMm(PAGE.rightMm),
          header: twipsOfMm(PAGE_NUMBER.fromTopMm),
          footer: twipsOfMm(8),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: numberedHeader(document.draft), first: firstHeader(document.draft) },
    ...(document.training && { footers: { default: trainingFooter(), first: trainingFooter() } }),
    children,
  };
}
