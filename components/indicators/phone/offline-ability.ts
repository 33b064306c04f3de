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

/** Done once this worker has everything of the page and stands in for the network. */
function whenActive(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  return new Promise((done) => {
    const look = () => {
      if (registration.active) done();
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}

export interface OfflinePreparation {
  readonly ability: OfflineAbility;
  /** Done once the page would open without a network; never where it cannot. */
  readonly kept: Promise<void>;
}

const NEVER = new Promise<void>(() => {});

/**
 * Keeps the page for later and asks the browser not to clear it away by itself. (`serviceWorker.ready` would wait for
 * ever where one came from the sign-in page without a new document.)
 */
export async function prepareOffline(): Promise<OfflinePreparation> {
  if (!window.isSecureContext) return { ability: "no-https", kept: NEVER };
  if (!("serviceWorker" in navigator)) return { ability: "no-worker", kept: NEVER };
  try {
    const registration = await navigator.serviceWorker.register(WORKER, { scope: PAGE });
    void navigator.storage?.persist?.().catch(() => false);
    return { ability: (await isPrivateWindow()) ? "private" : "able", kept: whenActive(registration) };
  } catch {
    return { ability: "no-worker", kept: NEVER };
  }
}
