import type { ShownBody } from "./shown-body";

/** Says in a form which body it is about; the committee is meant when none is said. */
export function BodyField({ body: { view }, name = "body" }: { body: ShownBody; name?: string }) {
  return view ? <input type="hidden" name={name} value={view.id} /> : null;
}
