import type { PhoneKit } from "@/lib/indicators/core/phone/kit";

/** A picture that waits on the phone. */
export interface KeptPhoto {
  readonly id: string;
  readonly draftId: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: ArrayBuffer;
  readonly sent: boolean;
}

export interface KeptKit {
  readonly kit: PhoneKit;
  readonly etag: string;
}

/** Where a phone keeps what is not yet at the portal. Drafts are handed out as they were kept, old editions too. */
export interface PhoneKeep {
  /** False: a window that forgets; everything works while it stays open. */
  readonly lasting: boolean;
  readonly readDrafts: () => Promise<readonly unknown[]>;
  readonly putDraft: (draft: { readonly id: string }) => Promise<void>;
  readonly dropDraft: (id: string) => Promise<void>;
  readonly readPhotos: (draftId: string) => Promise<readonly KeptPhoto[]>;
  readonly putPhoto: (photo: KeptPhoto) => Promise<void>;
  readonly dropPhoto: (id: string) => Promise<void>;
  readonly readKit: (accountId: string) => Promise<KeptKit | null>;
  readonly putKit: (kept: KeptKit) => Promise<void>;
  /** Who used the page last on this phone. */
  readonly readCurrent: () => Promise<string | null>;
  readonly putCurrent: (accountId: string | null) => Promise<void>;
}

const NAME = "bao-cao";
/** Raised only to add stores or indexes: an update of the page never empties one. */
const VERSION = 1;

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const database = request.result;
      if (!database.objectStoreNames.contains("drafts")) database.createObjectStore("drafts", { keyPath: "id" });
      if (!database.objectStoreNames.contains("photos")) {
        database.createObjectStore("photos", { keyPath: "id" }).createIndex("draftId", "draftId");
      }
      if (!database.objectStoreNames.contains("facts")) database.createObjectStore("facts");
    };
    request.onsuccess = () => {
      // A newer page in another tab wants to change the stores: this one lets go and goes on without.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("the kept reports are held by an older page"));
  });
}

/** Done when it is on the disk, not when it is on the way there: a phone may be switched off the next second. */
function write(database: IDBDatabase, store: string, act: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, "readwrite", { durability: "strict" });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    act(transaction.objectStore(store));
  });
}

const read = <T>(database: IDBDatabase, store: string, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> =>
  answered(ask(database.transaction(store).objectStore(store)) as IDBRequest<T>);

function keepIn(database: IDBDatabase): PhoneKeep {
  return {
    lasting: true,
    readDrafts: () => read(database, "drafts", (store) => store.getAll()),
    putDraft: (draft) => write(database, "drafts", (store) => store.put(draft)),
    dropDraft: (id) => write(database, "drafts", (store) => store.delete(id)),
    readPhotos: (draftId) => read(database, "photos", (store) => store.index("draftId").getAll(draftId)),
    putPhoto: (photo) => write(database, "photos", (store) => store.put(photo)),
    dropPhoto: (id) => write(database, "photos", (store) => store.delete(id)),
    readKit: async (accountId) => (await read(database, "facts", (store) => store.get(`kit:${accountId}`))) ?? null,
    putKit: (kept) => write(database, "facts", (store) => store.put(kept, `kit:${kept.kit.accountId}`)),
    readCurrent: async () => (await read(database, "facts", (store) => store.get("current"))) ?? null,
    putCurrent: (accountId) => write(database, "facts", (store) => store.put(accountId, "current")),
  };
}

/** For a browser that keeps nothing: the same, in memory. */
function keepInMemory(): PhoneKeep {
  const drafts = new Map<string, unknown>();
  const photos = new Map<string, KeptPhoto>();
  const kits = new Map<string, KeptKit>();
  let current: string | null = null;
  return {
    lasting: false,
    readDrafts: async () => [...drafts.values()],
    putDraft: async (draft) => void drafts.set(draft.id, draft),
    dropDraft: async (id) => void drafts.delete(id),
    readPhotos: async (draftId) => [...photos.values()].filter((photo) => photo.draftId === draftId),
    putPhoto: async (photo) => void photos.set(photo.id, photo),
    dropPhoto: async (id) => void photos.delete(id),
    readKit: async (accountId) => kits.get(accountId) ?? null,
    putKit: async (kept) => void kits.set(kept.kit.accountId, kept),
    readCurrent: async () => current,
    putCurrent: async (accountId) => {
      current = accountId;
    },
  };
}

/** The phone's keep; one that forgets where the browser has none to give. */
export async function openPhoneKeep(): Promise<PhoneKeep> {
  try {
    return keepIn(await openDatabase());
  } catch {
    return keepInMemory();
  }
}
