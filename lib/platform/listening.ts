/** On globalThis: the web server's program and Next's bundles are loaded apart, in one process. */
const KEEP = Symbol.for("portal.listening");
type Begin = () => void;
interface Kept {
  begin: Begin | null;
  listening: boolean;
}
const keeper = globalThis as { [KEEP]?: Kept };

function kept(): Kept {
  keeper[KEEP] ??= { begin: null, listening: false };
  return keeper[KEEP];
}

/** What is to begin once the web server listens and knows its database; at once if it does already. */
export function whenListening(begin: Begin): void {
  const state = kept();
  state.begin = begin;
  if (state.listening) begin();
}

/** Said by the web server's program when it listens. */
export function tellListening(): void {
  const state = kept();
  if (state.listening) return;
  state.listening = true;
  state.begin?.();
}
