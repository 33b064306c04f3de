import { clockWords } from "@/lib/indicators/core/phone/clock";
import { beginDraft, type Draft, draftId, renewForm, upgradeDraft } from "@/lib/indicators/core/phone/draft";
import { formKey, type PhoneForm, type PhoneKit } from "@/lib/indicators/core/phone/kit";
import { beginAttempt, dueNow, hear, hearPhoto, isWaiting, nextAct } from "@/lib/indicators/core/phone/queue";
import { newKey } from "./new-key";
import { type KeptPhoto, openPhoneKeep, type PhoneKeep } from "./phone-database";
import { fetchKit, sendPhoto, sendReport } from "./phone-requests";

/** What the screens are drawn from; a new object at every change. */
export interface PhoneView {
  readonly ready: boolean;
  readonly kit: PhoneKit | null;
  readonly drafts: readonly Draft[];
  /** Drafts of other accounts that wait on this phone: told of, never shown. */
  readonly othersWaiting: number;
  /** Drafts a newer edition of the page has kept. */
  readonly newerDrafts: number;
  readonly online: boolean;
  /** False once the portal has said so; true until then, as nobody can be asked offline. */
  readonly signedIn: boolean;
  readonly lasting: boolean;
  readonly keepFailed: boolean;
  readonly clock: string | null;
  readonly sending: string | null;
  /** Is every key pressed so far on the disk? */
  readonly written: boolean;
  /** Something was typed since the page was opened: whoever typed it sees it, signed out or not. */
  readonly typedHere: boolean;
}

const FIRST: PhoneView = {
  ...{ ready: false, kit: null, drafts: [], othersWaiting: 0, newerDrafts: 0, online: true, signedIn: true },
  ...{ lasting: true, keepFailed: false, clock: null, sending: null },
  ...{ written: true, typedHere: false },
};

const PATIENCE_MS = 2500;
/** Sent reports stay on the phone so long after their last change. */
const KEPT_MS = 60 * 86_400_000;

/** The page's memory: drafts, what is sent when, and how the network and the portal stand. One a page. */
export class PhoneStore {
  private view = FIRST;
  private keep: PhoneKeep | null = null;
  private readonly listeners = new Set<() => void>();
  private etag: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pumping = false;
  private readonly unwritten = new Map<string, Draft>();
  private writing: Promise<void> | null = null;
  /** Tells another page open on this phone what was changed here. */
  private others: BroadcastChannel | null = null;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly read = () => this.view;
  readonly readOnServer = () => FIRST;

  private change(part: Partial<PhoneView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener();
  }

  /** Shows at once what the phone has, then asks the portal. */
  async open(): Promise<() => void> {
    this.keep = await openPhoneKeep();
    const accountId = await this.keep.readCurrent();
    const kept = accountId ? await this.keep.readKit(accountId) : null;
    this.etag = kept?.etag ?? null;
    this.change({ lasting: this.keep.lasting, online: navigator.onLine });
    await this.showDraftsOf(kept?.kit ?? null);
    // Online, the portal says first who is signed in; a slow one does not hold up who wants to go on.
    if (kept && !navigator.onLine) this.change({ ready: true });
    else if (kept) setTimeout(() => this.change({ ready: true }), PATIENCE_MS);
    if (typeof BroadcastChannel !== "undefined") {
      this.others = new BroadcastChannel("bao-cao");
      this.others.onmessage = ({ data }: MessageEvent<Draft>) => this.heardOf(data);
    }
    const online = () => this.networkIs(true);
    const offline = () => this.networkIs(false);
    const seen = () => {
      if (document.visibilityState === "visible") void this.refresh();
    };
    window.addEventListener("online", online);
    window.addEventListener("offline", offline);
    document.addEventListener("visibilitychange", seen);
    void this.refresh();
    return () => {
      window.removeEventListener("online", online);
      window.removeEventListener("offline", offline);
      document.removeEventListener("visibilitychange", seen);
      clearTimeout(this.timer);
      this.others?.close();
    };
  }

  private async showDraftsOf(kit: PhoneKit | null): Promise<void> {
    const read = ((await this.keep?.readDrafts()) ?? []).map(upgradeDraft);
    const all = read.flatMap((one) => (one.kind === "draft" ? [one.draft] : []));
    const mine = all.filter((draft) => draft.accountId === kit?.accountId);
    const forms = new Map(kit?.forms.map((form) => [formKey(form), form]));
    const renewed = mine.map((draft) => {
      const form = forms.get(formKey(draft.form));
      // What is on the screen is newer than what is on the disk.
      const shown = this.unwritten.get(draft.id) ?? draft;
      return form ? renewForm(shown, form) : shown;
    });
    this.change({
      kit,
      drafts: renewed,
      othersWaiting: all.filter((draft) => draft.accountId !== kit?.accountId && isWaiting(draft)).length,
      newerDrafts: read.filter(({ kind }) => kind === "newer").length,
    });
    const old = Date.now() - KEPT_MS;
    for (const draft of renewed) {
      const over = draft.status === "sent" && draft.photosLeft === 0 && draft.touchedAt < old;
      if (over && !forms.has(formKey(draft.form))) await this.forget(draft);
    }
  }

  private heardOf(draft: Draft): void {
    if (draft.accountId !== this.view.kit?.accountId) return;
    const others = this.view.drafts.filter(({ id }) => id !== draft.id);
    this.change({ drafts: [...others, draft] });
  }

  private networkIs(online: boolean): void {
    this.change({ online });
    if (online) this.sendNow();
  }

  /** What was put off is due at once. */
  readonly sendNow = (): void => {
    const now = Date.now();
    for (const draft of this.view.drafts) this.put(dueNow(draft, now));
    void this.refresh();
  };

  /** Asks the portal who is signed in and what is asked; then goes on sending. */
  readonly refresh = async (): Promise<void> => {
    const answer = await fetchKit(this.etag);
    switch (answer.kind) {
      case "kit":
        this.etag = answer.etag;
        await this.keep?.putKit(answer).catch(() => this.change({ keepFailed: true }));
        await this.keep?.putCurrent(answer.kit.accountId).catch(() => undefined);
        await this.showDraftsOf(answer.kit);
        this.change({ ready: true, signedIn: true, clock: clockWords(answer.portalAt, Date.now()) });
        break;
      case "same":
        this.change({ ready: true, signedIn: true, clock: clockWords(answer.portalAt, Date.now()) });
        break;
      case "sign-in":
        this.change({ ready: true, signedIn: false });
        break;
      default:
        this.change({ ready: true });
    }
    await this.pump();
  };

  /** The account's screens go; what it has written stays on the phone until it signs in again. */
  readonly leave = async (): Promise<void> => {
    await this.writing;
    await this.keep?.putCurrent(null);
    this.change({ kit: null, drafts: [] });
  };

  draftOf(form: PhoneForm): Draft | null {
    const id = this.view.kit ? draftId(this.view.kit.accountId, form) : null;
    return this.view.drafts.find((draft) => draft.id === id) ?? null;
  }

  /** A change by the hand of who holds the phone. */
  readonly type = (draft: Draft): void => {
    this.change({ typedHere: true });
    this.put(draft);
  };

  /** The draft of a form, begun if there is none. */
  begin(form: PhoneForm): Draft | null {
    const { kit } = this.view;
    if (!kit) return null;
    const standing = this.draftOf(form);
    if (standing) return standing;
    const draft = beginDraft({ accountId: kit.accountId, submissionKey: newKey(), now: Date.now() }, form);
    this.put(draft);
    return draft;
  }

  /** Changes a draft on the screen and on the disk, in the order of the changes. */
  readonly put = (draft: Draft): void => {
    const before = this.view.drafts.find(({ id }) => id === draft.id);
    if (before === draft) return;
    const drafts = before
      ? this.view.drafts.map((one) => (one.id === draft.id ? draft : one))
      : [...this.view.drafts, draft];
    this.unwritten.set(draft.id, draft);
    this.change({ drafts, written: false });
    this.others?.postMessage(draft);
    this.writing ??= this.writeAll().finally(() => {
      this.writing = null;
    });
    if (draft.status === "waiting" && before?.status !== "waiting") void this.pump();
  };

  /** One write at a time; keys pressed meanwhile go together in the next one. */
  private async writeAll(): Promise<void> {
    for (let next = this.unwritten.values().next(); !next.done; next = this.unwritten.values().next()) {
      const draft = next.value;
      try {
        await this.keep?.putDraft(draft);
      } catch {
        this.change({ keepFailed: true });
      }
      if (this.unwritten.get(draft.id) === draft) this.unwritten.delete(draft.id);
    }
    this.change({ written: true });
  }

  async forget(draft: Draft): Promise<void> {
    for (const photo of await this.photosOf(draft.id)) await this.keep?.dropPhoto(photo.id);
    await this.keep?.dropDraft(draft.id);
    this.change({ drafts: this.view.drafts.filter(({ id }) => id !== draft.id) });
  }

  async photosOf(id: string): Promise<readonly KeptPhoto[]> {
    return (await this.keep?.readPhotos(id)) ?? [];
  }

  async addPhoto(draftId: string, bytes: ArrayBuffer): Promise<void> {
    const id = newKey();
    const photo = { id, draftId, name: `anh-${id.slice(0, 8)}.jpg`, mime: "image/jpeg", bytes, sent: false };
    await this.keep?.putPhoto(photo);
    await this.countPhotos(draftId);
  }

  async removePhoto(draftId: string, photo: KeptPhoto): Promise<void> {
    await this.keep?.dropPhoto(photo.id);
    await this.countPhotos(draftId);
  }

  private async countPhotos(id: string): Promise<void> {
    const left = ((await this.keep?.readPhotos(id)) ?? []).filter(({ sent }) => !sent).length;
    const draft = this.view.drafts.find((one) => one.id === id);
    if (draft && draft.photosLeft !== left) this.put({ ...draft, photosLeft: left });
  }

  /** Sends what is due, one after the other; of two pages open on one phone only one does. */
  private async pump(): Promise<void> {
    if (this.pumping) return;
    this.pumping = true;
    try {
      if (navigator.locks) {
        await navigator.locks.request("bao-cao-gui", { ifAvailable: true }, async (lock) => {
          if (lock) await this.sendDue();
          else this.later(5000);
        });
      } else {
        await this.sendDue();
      }
    } finally {
      this.pumping = false;
    }
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.pump(), ms);
  }

  private async sendDue(): Promise<void> {
    for (;;) {
      const { drafts, online, signedIn } = this.view;
      const next = nextAct(drafts, { now: Date.now(), online, signedIn });
      if (next.kind === "wait") return this.later(next.ms);
      const draft = next.kind === "send" ? drafts.find(({ id }) => id === next.id) : undefined;
      if (next.kind === "rest" || !draft) return;
      this.change({ sending: draft.id });
      const reached = next.what === "report" ? await this.sendOne(draft) : await this.sendOnePhoto(draft);
      this.change({ sending: null });
      if (!reached) return;
    }
  }

  private latest(id: string): Draft | undefined {
    return this.view.drafts.find((draft) => draft.id === id);
  }

  private async sendOne(draft: Draft): Promise<boolean> {
    const attempt = beginAttempt(draft);
    this.put(attempt);
    await this.writing;
    const answer = await sendReport(attempt);
    const now = this.latest(draft.id);
    const at = { sentAs: attempt.clientAt, now: Date.now(), chance: Math.random() };
    if (now) this.put(hear(now, answer, at));
    if (answer.kind === "sign-in") {
      this.change({ signedIn: false });
      return false;
    }
    if (answer.kind === "other-account") {
      this.etag = null;
      setTimeout(() => void this.refresh(), 0);
      return false;
    }
    if (answer.kind === "done" || answer.kind === "rival") setTimeout(() => void this.refresh(), 0);
    return true;
  }

  private async sendOnePhoto(draft: Draft): Promise<boolean> {
    const photo = (await this.photosOf(draft.id)).find(({ sent }) => !sent);
    if (!photo) {
      await this.countPhotos(draft.id);
      return true;
    }
    const answer = await sendPhoto(draft, photo);
    if (answer.kind === "done" || answer.kind === "refused") await this.keep?.putPhoto({ ...photo, sent: true });
    const now = this.latest(draft.id);
    if (now) this.put(hearPhoto(now, answer, { now: Date.now(), chance: Math.random() }));
    if (answer.kind === "sign-in") this.change({ signedIn: false });
    return answer.kind === "done" || answer.kind === "refused" || answer.kind === "again";
  }
}
