/** What stands in a word-processing document beside its plain words, which reading does not take along. */
export interface DocumentMarks {
  /** Changes followed by the program and not yet accepted or rejected. */
  readonly tracked: boolean;
  readonly comments: boolean;
  readonly footnotes: boolean;
  readonly pictures: boolean;
}

/** Looks for what a reader of words alone would miss. Followed changes are read as if all were accepted. */
export function documentMarks(xml: string): DocumentMarks {
  const has = (tag: string) => new RegExp(`<(?:[\\w.-]+:)?(?:${tag})(?=[\\s/>])`).test(xml);
  return {
    tracked: has("ins|del|moveFrom|moveTo"),
    comments: has("commentRangeStart|commentReference"),
    footnotes: has("footnoteReference|endnoteReference"),
    pictures: has("drawing|pict"),
  };
}
