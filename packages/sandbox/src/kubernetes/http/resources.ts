import { type KindInfo, knownResource } from "../kinds/catalog.ts";
import { methodNotAllowed, notImplemented, unknownResource } from "../model/api-failure.ts";
import type { KubeObject } from "../model/objects.ts";
import type { Pod } from "../model/pods.ts";
import type { ContainerLogs } from "../node/container-logs.ts";
import { resourceIn } from "../registry/kinds.ts";
import type { Registry } from "../registry/registry.ts";
import type { Store } from "../registry/store.ts";
import type { Target } from "../registry/target.ts";
import { ACCESS_REVIEW, reviewAccess } from "./access-review.ts";
import { type Answer, bodyObject, callerOf, type Exchange, json, SENT } from "./exchange.ts";
import { asItem, list, selection } from "./list.ts";
import { negotiate } from "./negotiate.ts";
import { sendPodLog } from "./pod-log.ts";
import type { RequestPath } from "./request-path.ts";
import { tableOf } from "./table.ts";
import { Watch } from "./watch.ts";
import { deleteCollection, deleteObject, patchObject, writeScale, writeStatus } from "./writes.ts";

type ResourcePath = RequestPath & { kind: "resource" };

interface ResourceServices {
  readonly registry: Registry;
  readonly logs: ContainerLogs;
  /** Told about every watch that opens. */
  readonly watching: (watch: Watch) => void;
}

const FORMS = { table: true, aggregatedDiscovery: false };

/** Answers a request for objects. Throws what becomes the answer. */
export function serveResource(exchange: Exchange, path: ResourcePath, services: ResourceServices): Answer {
  if (path.apiVersion === ACCESS_REVIEW.apiVersion && path.resource === ACCESS_REVIEW.resource.name) {
    if (exchange.request.method !== "POST") throw methodNotAllowed();
    return json(
      201,
      reviewAccess(bodyObject(exchange, ACCESS_REVIEW.kind), exchange.user, callerOf(exchange)),
    );
  }
  const isWatch = ["true", "1"].includes(exchange.query.get("watch") ?? "");
  const reads = exchange.request.method === "GET" && !path.name;
  const info = infoFor(services.registry.store, path, reads && !isWatch);
  if (reads && isWatch) return watchObjects(exchange, path, info, services);
  if (reads) return listObjects(exchange, path, info, services.registry);
  const target: Target = { info, namespace: path.namespace, name: path.name };
  if (path.subresource) return serveSubresource(exchange, path, target, services);
  return path.name
    ? serveObject(exchange, target, services.registry)
    : serveCollection(exchange, target, services.registry);
}

/** A list of what cannot be created here is truthfully empty; everything else of such kinds is refused. */
function infoFor(store: Store, path: ResourcePath, lists: boolean): KindInfo {
  const known = knownResource(path.apiVersion, path.resource);
  const info = resourceIn(store, path.apiVersion, path.resource) ?? (lists ? known : undefined);
  if (!info && known) {
    throw notImplemented(`the resource ${path.resource} of ${path.apiVersion}`);
  }
  if (!info || (path.name && info.namespaced && !path.namespace)) throw unknownResource();
  if (path.namespace && !info.namespaced) throw unknownResource();
  return info;
}

function serveCollection(exchange: Exchange, target: Target, registry: Registry): Answer {
  const { method } = exchange.request;
  const { info, namespace } = target;
  if (method === "DELETE") return deleteCollection(exchange, target, registry);
  if (method !== "POST" || (info.namespaced && !namespace)) throw methodNotAllowed();
  return json(201, registry.create(info, namespace, bodyObject(exchange, info.kind), callerOf(exchange)));
}

function serveObject(exchange: Exchange, target: Target, registry: Registry): Answer {
  const { info } = target;
  switch (exchange.request.method) {
    case "GET":
      return getObject(exchange, info, registry.get(target));
    case "PUT":
      return json(200, registry.update(target, bodyObject(exchange, info.kind), callerOf(exchange)));
    case "PATCH":
      return patchObject(exchange, target, "", registry);
    case "DELETE":
      return deleteObject(exchange, target, registry);
    default:
      throw methodNotAllowed();
  }
}

function serveSubresource(
  exchange: Exchange,
  path: ResourcePath,
  target: Target,
  services: ResourceServices,
): Answer {
  const { registry, logs } = services;
  const reads = exchange.request.method === "GET";
  if (!target.info.subresources.has(path.subresource))
    throw notImplemented(`the subresource ${path.resource}/${path.subresource}`);
  switch (path.subresource) {
    case "log":
      if (!reads) throw methodNotAllowed();
      sendPodLog(exchange, registry.get(target) as Pod, logs);
      return SENT;
    case "scale":
      return writeScale(exchange, target, registry);
    default:
      return reads
        ? getObject(exchange, target.info, registry.get(target))
        : writeStatus(exchange, target, registry);
  }
}

function getObject(exchange: Exchange, info: KindInfo, object: KubeObject): Answer {
  const form = negotiate(exchange.request.headers.accept, FORMS);
  const { resourceVersion } = object.metadata;
  return json(200, form.kind === "table" ? tableOf(info, [object], { resourceVersion }) : object);
}

function listObjects(exchange: Exchange, path: ResourcePath, info: KindInfo, registry: Registry): Answer {
  const form = negotiate(exchange.request.headers.accept, FORMS);
  const { metadata, items } = list(registry.store, info, path.namespace, exchange.query);
  if (form.kind === "table") return json(200, tableOf(info, items, metadata));
  return json(200, {
    kind: `${info.kind}List`,
    apiVersion: info.apiVersion,
    metadata,
    items: items.map(asItem),
  });
}

function watchObjects(
  exchange: Exchange,
  path: ResourcePath,
  info: KindInfo,
  services: ResourceServices,
): Answer {
  const form = negotiate(exchange.request.headers.accept, FORMS);
  const show = form.kind === "table" ? tableOfOne(info) : (object: KubeObject) => object;
  const { query, response } = exchange;
  const request = { info, namespace: path.namespace, matches: selection(query, info), query, show };
  const watch = new Watch(services.registry.store, response, request);
  watch.start();
  services.watching(watch);
  return SENT;
}

/** A Table per event; only the first one names the columns. */
function tableOfOne(info: KindInfo): (object: KubeObject) => unknown {
  let first = true;
  return (object) => {
    const rows = object.metadata.name === undefined ? [] : [object];
    const table = tableOf(info, rows, { resourceVersion: object.metadata.resourceVersion }, first);
    first = false;
    return table;
  };
}
