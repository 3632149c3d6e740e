import { type Json, type KubeObject, type ObjectRef, refOf } from "@towline/kernel";
import type { Api, Call } from "./api.ts";
import { errorOf } from "./failures.ts";
import { get, operationOn, queryOf } from "./reads.ts";
import type { Retried } from "./retry.ts";
import type { HttpAnswer } from "./transport.ts";
import type { ApplyOptions, DeleteOptions, PatchOptions, WriteOptions } from "./types.ts";

const json = { "content-type": "application/json" };

const writeQuery = ({ manager, dryRun }: WriteOptions, force?: boolean): string =>
  queryOf({
    fieldManager: manager,
    dryRun: dryRun ? "All" : undefined,
    force: force ? "true" : undefined,
  });

/** True when `live` holds everything that `sent` says: the write that we got no answer to was carried out. */
const contains = (live: unknown, sent: unknown): boolean => {
  if (Array.isArray(sent))
    return (
      Array.isArray(live) &&
      live.length === sent.length &&
      sent.every((item, index) => contains(live[index], item))
    );
  if (typeof sent === "object" && sent !== null)
    return (
      typeof live === "object" &&
      live !== null &&
      Object.entries(sent).every(([key, value]) => contains((live as Record<string, unknown>)[key], value))
    );
  return live === sent;
};

const withoutVersion = ({
  metadata: { resourceVersion, managedFields, ...metadata },
  ...rest
}: KubeObject) => ({
  ...rest,
  metadata,
});

const wasRefused = (result: Retried<HttpAnswer>): boolean =>
  result.kind === "failed" && result.failure.kind === "answer" && result.failure.status.code === 409;

/**
 * Sends a write that a repetition finds already done (409). Where an answer was lost on the way, the object is read and
 * compared, so that a reset connection is not taken for somebody else's write.
 */
const writeOnce = async (api: Api, call: Call, object: KubeObject): Promise<KubeObject> => {
  const result = await api.attempt(call);
  if (result.kind === "done") return JSON.parse(result.value.body);
  if (result.lostAnswers > 0 && wasRefused(result)) {
    const live = await get(api, refOf(object));
    if (live !== undefined && contains(live, withoutVersion(object))) return live;
  }
  throw errorOf(result.failure, call.operation, api.connection);
};

export const create = async (api: Api, object: KubeObject, options: WriteOptions): Promise<KubeObject> => {
  const path = await api.pathOf(refOf(object));
  const call: Call = {
    method: "POST",
    path: path.slice(0, path.lastIndexOf("/")) + writeQuery(options),
    headers: json,
    body: JSON.stringify(object),
    idempotent: true, // the name is given: a second POST answers AlreadyExists
    unconditional: true,
    operation: operationOn("create", refOf(object)),
  };
  return await writeOnce(api, call, object);
};

export const replace = async (api: Api, object: KubeObject, options: WriteOptions): Promise<KubeObject> => {
  const call: Call = {
    method: "PUT",
    path: (await api.pathOf(refOf(object))) + writeQuery(options),
    headers: json,
    body: JSON.stringify(object),
    idempotent: true,
    operation: operationOn("replace", refOf(object)),
  };
  return await writeOnce(api, call, object);
};

export const apply = async (api: Api, object: KubeObject, options: ApplyOptions): Promise<KubeObject> =>
  await api.json<KubeObject>({
    method: "PATCH",
    path: (await api.pathOf(refOf(object))) + writeQuery(options, options.force),
    headers: { "content-type": "application/apply-patch+yaml" },
    body: JSON.stringify(object),
    idempotent: true,
    unconditional: object.metadata.resourceVersion === undefined,
    operation: operationOn("apply", refOf(object)),
  });

const patchTypes = { merge: "application/merge-patch+json", json: "application/json-patch+json" } as const;

export const patch = async (
  api: Api,
  ref: ObjectRef,
  body: Json,
  options: PatchOptions,
): Promise<KubeObject> =>
  await api.json<KubeObject>({
    method: "PATCH",
    path: (await api.pathOf(ref)) + writeQuery(options),
    headers: { "content-type": patchTypes[options.type] },
    body: JSON.stringify(body),
    idempotent: options.type === "merge", // a JSON patch may append to a list
    operation: operationOn("patch", ref),
  });

export const remove = async (api: Api, ref: ObjectRef, options: DeleteOptions = {}): Promise<boolean> => {
  const { uid, resourceVersion, propagation = "Background", dryRun } = options;
  const preconditions =
    uid === undefined && resourceVersion === undefined ? undefined : { uid, resourceVersion };
  const call: Call = {
    method: "DELETE",
    path: (await api.pathOf(ref)) + queryOf({ dryRun: dryRun ? "All" : undefined }),
    headers: json,
    body: JSON.stringify({
      apiVersion: "v1",
      kind: "DeleteOptions",
      propagationPolicy: propagation,
      preconditions,
    }),
    idempotent: true,
    operation: operationOn("delete", ref),
  };
  const result = await api.attempt(call);
  if (result.kind === "done") return true;
  const { failure, lostAnswers } = result;
  if (failure.kind === "answer" && failure.status.code === 404) return lostAnswers > 0;
  throw errorOf(failure, call.operation, api.connection);
};
