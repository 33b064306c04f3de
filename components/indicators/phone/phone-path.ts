import { useSyncExternalStore } from "react";

/** Where one is: the list, or a step of one form. It is in the address, so that the phone's own back button works. */
export interface PhonePath {
  readonly form: string | null;
  /** A box by its place from 1 on, or a named step. */
  readonly step: number | "loi-noi" | "xem-lai";
}

export const LIST: PhonePath = { form: null, step: 1 };

export function phoneHref({ form, step }: PhonePath): string {
  return form === null ? "#/" : `#/${encodeURIComponent(form)}/${step}`;
}

export function readPhonePath(hash: string): PhonePath {
  const found = /^#\/([^/]+)\/(\d{1,3}|loi-noi|xem-lai)$/.exec(hash);
  if (!found) return LIST;
  const step = found[2] as string;
  try {
    const form = decodeURIComponent(found[1] as string);
    return { form, step: step === "loi-noi" || step === "xem-lai" ? step : Number(step) };
  } catch {
    return LIST;
  }
}

function listen(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

export function usePhonePath(): PhonePath {
  return readPhonePath(
    useSyncExternalStore(
      listen,
      () => window.location.hash,
      () => "",
    ),
  );
}

export function goTo(path: PhonePath): void {
  window.location.hash = phoneHref(path).slice(1);
}
