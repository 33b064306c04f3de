/**
 * What a form action answers. `values` echoes what was typed, in the order of the form, so that a refused form can be
 * shown again without JavaScript; a name sent more than once (a group of tick boxes) has its values joined by commas.
 */
export type FormState =
  | { status: "idle" }
  | { status: "refused"; words: string; fields: Record<string, string>; values: Record<string, string> }
  | { status: "done"; words: string };
