import { describeRef, type KubeObject, type ObjectRef } from "@towline/kernel";
import type { Api } from "./api.ts";
import { errorOf, type Operation } from "./failures.ts";
import type { KubeList, ListQuery, LogsQuery } from "./types.ts";

const pageSize = 500;

const placeOf = (namespace?: string): string => (namespace === undefined ? "" : ` in namespace ${namespace}`);

export const operationOn = (verb: string, ref: ObjectRef): Operation => ({
  verb,
  target: `${describeRef(ref)}${placeOf(ref.namespace)}`,
  confidential: ref.kind === "Secret",
});

export const listOperation = (verb: string, query: ListQuery): Operation => ({
  verb,
  target: `objects of kind ${query.kind}${placeOf(query.namespace)}`,
  confidential: query.kind === "Secret",
});

export const queryOf = (parameters: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
};

export const get = async (api: Api, ref: ObjectRef): Promise<KubeObject | undefined> => {
  const operation = operationOn("read", ref);
  const path = await api.pathOf(ref);
  const result = await api.attempt({ method: "GET", path, idempotent: true, operation });
  if (result.kind === "done") return JSON.parse(result.value.body);
  const { failure } = result;
  // a missing object is named in the answer; where it is not, the kind itself is unknown
  if (failure.kind === "answer" && failure.status.code === 404 && failure.status.name !== undefined)
    return undefined;
  throw errorOf(failure, operation, api.connection);
};

interface WireList {
  readonly metadata: { readonly resourceVersion?: string; readonly continue?: string };
  readonly items?: readonly KubeObject[] | null;
}

/** All pages as one list. Where the server forgets its place (410), the whole is read in one page. */
export const list = async (api: Api, query: ListQuery, signal?: AbortSignal): Promise<KubeList> => {
  const operation = listOperation("list", query);
  const path = await api.pathOf(query);
  const { labelSelector, fieldSelector } = query;
  const items: KubeObject[] = [];
  let limit: number | undefined = pageSize;
  let next: string | undefined;
  for (;;) {
    const call = {
      method: "GET" as const,
      path: path + queryOf({ labelSelector, fieldSelector, limit, continue: next }),
      idempotent: true,
      operation,
      signal,
    };
    const result = await api.attempt(call);
    if (result.kind === "failed") {
      const gone = result.failure.kind === "answer" && result.failure.status.code === 410;
      if (!gone || next === undefined) throw errorOf(result.failure, operation, api.connection);
      items.length = 0;
      limit = next = undefined;
      continue;
    }
    const page: WireList = JSON.parse(result.value.body);
    items.push(...(page.items ?? []));
    next = page.metadata.continue || undefined;
    if (next === undefined)
      return { resourceVersion: page.metadata.resourceVersion ?? "", items: typed(items, query) };
  }
};

/** Items of built-in kinds come without apiVersion and kind. */
const typed = (items: readonly KubeObject[], { apiVersion, kind }: ListQuery): readonly KubeObject[] =>
  items.map((item) => ({ ...item, apiVersion, kind }));

export const logs = async (api: Api, query: LogsQuery): Promise<string> => {
  const pod = { apiVersion: "v1", kind: "Pod", namespace: query.namespace, name: query.pod };
  const path = await api.pathOf(pod);
  const { container, previous, tailLines } = query;
  const parameters = queryOf({ container, previous: previous ? "true" : undefined, tailLines });
  const answer = await api.call({
    method: "GET",
    path: `${path}/log${parameters}`,
    headers: { accept: "*/*" },
    idempotent: true,
    operation: operationOn(`read the logs of container ${container} of`, pod),
  });
  return api.redact(answer.body);
};
