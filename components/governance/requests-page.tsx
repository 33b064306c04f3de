import { instantText } from "@/components/audit/instant-text";
import { Button, DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { hrefWith } from "@/components/ui/query-string";
import { Tabs } from "@/components/ui/tabs";
import { Tag } from "@/components/ui/tag";
import { REQUEST_TAB_NAMES, type RequestTab } from "@/lib/governance/core/membership-request";
import { requestStateLabel, requestTabLabel } from "@/lib/governance/labels";
import {
  REQUESTS_PAGE,
  type RequestPage,
  type RequestsFilter,
  type RequestView,
} from "@/lib/governance/queries/requests";
import { nextActionWords, requestName, requestTone } from "./request-words";

const LIST = "/de-nghi-tham-gia";

export function requestsHref(filter: RequestsFilter, changes: Partial<RequestsFilter> = {}): string {
  const { tab, bodyId, page } = { ...filter, ...changes };
  return hrefWith(LIST, { muc: tab, "to-chuc": bodyId, trang: page === 1 ? null : page });
}

/** Requests to join and leave, in the order of the steps they take; each with what the reader can do next. */
export function RequestsPage({
  requests,
  filter,
  mayAsk,
}: {
  requests: RequestPage;
  filter: RequestsFilter;
  mayAsk: boolean;
}) {
  const { rows, total, counts, bodies } = requests;
  const newHref = hrefWith(`${LIST}/moi`, { "to-chuc": filter.bodyId });
  const ask = mayAsk ? (
    <LinkButton href={newHref} tone="primary">
      <PlusIcon />
      Lập đề nghị
    </LinkButton>
  ) : undefined;
  const tabHref = (tab: RequestTab) => requestsHref(filter, { tab, page: 1 });
  return (
    <PageBody>
      <PageHeader
        title="Đề nghị tham gia"
        help="de-nghi-tham-gia"
        intro="Xin tham gia hoặc xin thôi: Tổ trưởng giới thiệu, Chủ tịch đồng ý, rồi chờ quyết định."
        action={ask}
      />
      <Tabs
        label="Đề nghị theo bước"
        tabs={REQUEST_TAB_NAMES.map((tab) => ({ label: requestTabLabel[tab], href: tabHref(tab), count: counts[tab] }))}
        current={tabHref(filter.tab)}
      />
      {bodies.length > 1 || filter.bodyId ? (
        <search className="print:hidden">
          <form action={LIST} method="get" className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="muc" value={filter.tab} />
            <FilterSelect
              name="to-chuc"
              label="Tổ, nhóm"
              choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={filter.bodyId ?? ""}
            />
            <Button type="submit">Xem</Button>
          </form>
        </search>
      ) : null}
      <Card flush>
        {rows.length > 0 ? (
          <ul>
            {rows.map((row) => (
              <RequestLine key={row.id} request={row} />
            ))}
          </ul>
        ) : (
          <EmptyState action={ask} sample="Ông Mùa A Sính – xin tham gia Tổ công nghệ số cộng đồng bản Nà Khằm">
            {`Không có đề nghị nào ở mục ${requestTabLabel[filter.tab]}.`}
          </EmptyState>
        )}
      </Card>
      {rows.length > 0 ? (
        <div>
          <DownloadButton href={hrefWith(`${LIST}/xuat`, { muc: filter.tab, "to-chuc": filter.bodyId })}>
            <FileSpreadsheetIcon />
            Xuất Excel
          </DownloadButton>
        </div>
      ) : null}
      <Pagination
        page={filter.page}
        pageSize={REQUESTS_PAGE}
        total={total}
        href={(page) => requestsHref(filter, { page })}
        noun="đề nghị"
      />
    </PageBody>
  );
}

function RequestLine({ request }: { request: RequestView }) {
  const { id, kind, state, body, askedAt, askedByName, returnedReason, inDraft } = request;
  const action = nextActionWords(request);
  const name = requestName(request);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b px-4 py-3 last:border-b-0 sm:px-6">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <strong>{name}</strong>
          <Tag tone={requestTone[state]}>
            {inDraft && state === "agreed" ? "Đã vào danh sách dự kiến" : requestStateLabel[state]}
          </Tag>
        </p>
        <p>{`${kind === "join" ? "Xin tham gia" : "Xin thôi"} ${body.name}`}</p>
        {state === "returned" ? <p>{`Trả lại vì: ${returnedReason}`}</p> : null}
        <p className="text-muted">
          {`${askedByName} lập `}
          <time dateTime={askedAt.toISOString()}>{instantText(askedAt)}</time>
          {body.ended ? ". Tổ, nhóm này không còn hoạt động." : ""}
        </p>
      </div>
      <LinkButton href={`${LIST}/${id}`} tone={action === "Xem" ? "secondary" : "primary"}>
        {action}
        <span className="sr-only">{`: ${name}`}</span>
      </LinkButton>
    </li>
  );
}
