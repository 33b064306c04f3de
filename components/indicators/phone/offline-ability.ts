/** Whether this browser can open the page without a network, and if not, why. */
export type OfflineAbility = "unknown" | "able" | "no-https" | "no-worker" | "private";

const WORKER = "/bao-cao/dien-thoai-sw.js";
const PAGE = "/bao-cao/dien-thoai";

/** Windows that forget everything give away little room; browsers do not say it in words. */
async function isPrivateWindow(): Promise<boolean> {
  const { storage } = navigator;
  const heap = (performance as { memory?: { jsHeapSizeLimit: number } }).memory?.jsHeapSizeLimit;
  if (heap) {
    const { quota } = (await storage?.estimate?.().catch(() => null)) ?? {};
    return quota !== undefined && quota < heap * 2;
  }
  if (!storage?.getDirectory) return false;
  return storage.getDirectory().then(
    () => false,
    () => true,
  );
}

/** Keeps the page for later and asks the browser not to clear it away by itself. */
export async function prepareOffline(): Promise<OfflineAbility> {
  if (!window.isSecureContext) return "no-https";
  if (!("serviceWorker" in navigator)) return "no-worker";
  try {
    await navigator.serviceWorker.register(WORKER, { scope: PAGE });
  } catch {
    return "no-worker";
  }
  await navigator.storage?.persist?.().catch(() => false);
  return (await isPrivateWindow()) ? "private" : "able";
}

/** Done once the page would open without a network. */
export async function whenKept(): Promise<void> {
  await navigator.serviceWorker.ready;
}
