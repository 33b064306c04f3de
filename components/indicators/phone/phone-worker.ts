/** Of a service worker's world, only what ours uses: the page's own types know no worker. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly caches: CacheStorage;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  readonly addEventListener: (type: "install" | "activate" | "fetch", listener: (event: WorkerEvent) => void) => void;
}

export interface WorkerEvent {
  readonly request: Request;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/**
 * The service worker of the phone page, sent to browsers as its own text: it may use nothing from outside itself. It
 * keeps the page and the files it names, all of one build or none of it, and answers them without asking; figures never
 * pass through it. A new build is a new worker, which takes over once everything of it is here.
 */
export function phoneWorker(scope: WorkerScope, page: string, build: string): void {
  const PREFIX = "dien-thoai-";
  const kept = PREFIX + build;

  const fill = async () => {
    const answer = await scope.fetch(page, { cache: "no-store", credentials: "same-origin" });
    // The sign-in page instead: nothing to keep, the worker before stays.
    if (!answer.ok || answer.redirected) throw new Error("the page could not be fetched");
    // What only browsers without modules load is a fifth of the page's weight, and they have no service workers.
    const text = (await answer.clone().text()).replace(/<script[^>]*\bnomodule\b[^>]*>/gi, "");
    const named = text.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g) || [];
    const cache = await scope.caches.open(kept);
    await cache.addAll([...new Set(named)]);
    await cache.put(page, answer);
  };

  const clear = async () => {
    const names = await scope.caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith(PREFIX) && name !== kept).map((name) => scope.caches.delete(name)),
    );
    await scope.clients.claim();
  };

  const answer = async (request: Request, name: Request | string) => {
    const cache = await scope.caches.open(kept);
    return (await cache.match(name)) || scope.fetch(request);
  };

  scope.addEventListener("install", (event) => event.waitUntil(fill().then(() => scope.skipWaiting())));
  scope.addEventListener("activate", (event) => event.waitUntil(clear()));
  scope.addEventListener("fetch", (event) => {
    const url = new URL(event.request.url);
    if (event.request.method !== "GET" || url.origin !== scope.location.origin) return;
    if (event.request.mode === "navigate") {
      if (url.pathname === page) event.respondWith(answer(event.request, page));
    } else if (url.pathname.startsWith("/_next/static/")) {
      event.respondWith(answer(event.request, event.request));
    }
  });
}
