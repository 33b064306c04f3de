/** What text-width.ts uses of fontkit, which brings no types. */
declare module "fontkit" {
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    layout(text: string): { readonly advanceWidth: number };
  }
  export function openSync(path: string): Font;
}
