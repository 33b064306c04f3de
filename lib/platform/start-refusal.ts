/** Why the portal cannot start, in words for whoever stands at the terminal. Caught once, in scripts. */
export class StartRefusal extends Error {
  override readonly name = "StartRefusal";

  constructor(
    readonly code: string,
    readonly words: string,
  ) {
    super(words);
  }
}
