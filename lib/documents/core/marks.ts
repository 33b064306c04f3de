/** Words set on every page; they are no part of the document's own text. */
export const DRAFT_WORDS = "DỰ THẢO";
export const TRAINING_WORDS = "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ";
/** Across each page of a PDF made in training. */
export const WATERMARK_WORDS = "TẬP HUẤN";

/** The id of what an annex on its own says of the document it goes with. */
export const ANNEX_OF = "annex-of";
