/** One task in plain words: what it is for, the steps, what to mind. */
export interface HelpTopic {
  /** Its address: /tro-giup/<slug>. */
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly parts: readonly HelpPart[];
  /** Slugs of what one reads next. */
  readonly see: readonly string[];
}

export interface HelpPart {
  readonly heading: string;
  readonly text?: readonly string[];
  readonly steps?: readonly string[];
  /** Points without an order. */
  readonly points?: readonly string[];
  /** What goes wrong if it is missed. */
  readonly mind?: string;
}
