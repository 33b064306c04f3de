"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { formKey } from "@/lib/indicators/core/phone/kit";
import { FormScreen } from "./form-screen";
import { ListScreen } from "./list-screen";
import { type OfflineAbility, prepareOffline } from "./offline-ability";
import { PhoneFrame, PhoneHead, PhoneNote, WIDE } from "./phone-frame";
import { usePhonePath } from "./phone-path";
import { PhoneStore, type PhoneView } from "./phone-store";
import { SIGN_IN, WaitingStrip } from "./waiting-strip";

const CANNOT: Partial<Record<OfflineAbility, string>> = {
  "no-https":
    "Địa chỉ này không phải HTTPS nên trang không mở lại được khi mất mạng. Cứ nhập và gửi khi đang có mạng; muốn dùng lúc mất mạng thì hỏi quản trị địa chỉ bắt đầu bằng https.",
  "no-worker":
    "Trình duyệt này không mở lại được trang khi mất mạng. Cứ nhập và gửi khi đang có mạng, hoặc dùng Chrome bản mới.",
  private:
    "Đây là cửa sổ ẩn danh: đóng cửa sổ là mất những gì chưa gửi. Nên mở bằng cửa sổ thường; gửi ngay thì vẫn được.",
};

const FORGETS =
  "Trình duyệt này không lưu được trên máy (cửa sổ ẩn danh hoặc máy hết chỗ). Vẫn gửi được khi có mạng: nhập xong gửi ngay, đừng đóng trang.";

function useOfflineAbility(): { ability: OfflineAbility; kept: boolean } {
  const [ability, setAbility] = useState<OfflineAbility>("unknown");
  const [kept, setKept] = useState(false);
  useEffect(() => {
    void prepareOffline().then((prepared) => {
      setAbility(prepared.ability);
      void prepared.kept.then(() => setKept(true));
    });
  }, []);
  return { ability, kept };
}

function SignInFirst({ view }: { view: PhoneView }) {
  return (
    <>
      <PhoneNote tone="warning">
        Cần đăng nhập để xem và gửi báo cáo. Những gì đã nhập vẫn còn trên máy này, chỉ hiện ra cho đúng tài khoản đã
        nhập.
      </PhoneNote>
      <a href={SIGN_IN} className={buttonLook("primary", WIDE)}>
        Đăng nhập
      </a>
      {view.othersWaiting > 0 ? <p>Trên máy có {view.othersWaiting} báo cáo chờ gửi của tài khoản khác.</p> : null}
    </>
  );
}

function Told({ view, ability, kept }: { view: PhoneView; ability: OfflineAbility; kept: boolean }) {
  const cannot = view.lasting ? CANNOT[ability] : FORGETS;
  return (
    <>
      {view.clock ? <PhoneNote tone="warning">{view.clock}</PhoneNote> : null}
      {view.newerDrafts > 0 ? (
        <PhoneNote tone="warning">Có báo cáo do bản mới hơn của trang lưu: tải lại trang khi có mạng để mở.</PhoneNote>
      ) : null}
      {cannot ? <PhoneNote tone="warning">{cannot}</PhoneNote> : null}
      {kept && !cannot ? <p className="text-muted">Trang này mở được cả khi không có mạng.</p> : null}
    </>
  );
}

type Offline = ReturnType<typeof useOfflineAbility>;

function Home({ view, store, offline }: { view: PhoneView; store: PhoneStore; offline: Offline }) {
  const locked = view.ready && !view.signedIn && !view.typedHere;
  const { kit } = view;
  return (
    <section className="flex flex-1 flex-col">
      <PhoneHead title="Báo cáo tháng" over={kit && !locked ? kit.personName : undefined} />
      {locked ? null : <WaitingStrip view={view} store={store} />}
      <div className="flex flex-1 flex-col gap-4 p-4">
        {view.ready ? null : <p role="status">Đang mở…</p>}
        {locked ? <SignInFirst view={view} /> : null}
        {view.ready && !kit && view.signedIn ? (
          <PhoneNote tone="warning">
            Chưa lấy được mẫu báo cáo. Lần đầu mở trang cần có mạng; sau đó dùng được cả khi mất mạng.
          </PhoneNote>
        ) : null}
        {view.ready && kit && !locked ? <ListScreen view={view} store={store} /> : null}
        {kit && !locked && view.othersWaiting > 0 ? (
          <p>Trên máy còn {view.othersWaiting} báo cáo chờ gửi của tài khoản khác; người đó đăng nhập thì gửi tiếp.</p>
        ) : null}
        <Told view={view} {...offline} />
        {kit && !locked ? (
          <a
            href="/dang-xuat"
            onClick={(event) => {
              event.preventDefault();
              void store.leave().then(() => window.location.assign("/dang-xuat"));
            }}
            className="link inline-flex min-h-11 items-center self-start"
          >
            Đăng xuất
          </a>
        ) : null}
      </div>
    </section>
  );
}

/** The phone page of whoever reports: everything it needs is in it, the network only brings and takes. */
export function PhoneApp() {
  const [store] = useState(() => new PhoneStore());
  const view = useSyncExternalStore(store.subscribe, store.read, store.readOnServer);
  const path = usePhonePath();
  const offline = useOfflineAbility();
  useEffect(() => {
    let close: (() => void) | undefined;
    let left = false;
    void store.open().then((opened) => {
      if (left) opened();
      else close = opened;
    });
    return () => {
      left = true;
      close?.();
    };
  }, [store]);
  const shown = view.ready && (view.signedIn || view.typedHere) ? view.drafts : [];
  const draft = path.form === null ? undefined : shown.find(({ form }) => formKey(form) === path.form);
  // The code on a printed form leads straight to its form, which may not have been begun.
  const linked = path.form !== null && view.ready && view.signedIn && !draft;
  const form = linked ? view.kit?.forms.find((one) => formKey(one) === path.form) : undefined;
  useEffect(() => {
    if (form && form.standing?.state !== "approved") store.begin(form);
  }, [store, form]);
  return (
    <PhoneFrame>
      <main className="flex flex-1 flex-col">
        {draft && path.form !== null ? (
          <FormScreen draft={draft} step={path.step} path={path.form} view={view} store={store} />
        ) : (
          <Home view={view} store={store} offline={offline} />
        )}
      </main>
    </PhoneFrame>
  );
}
