import { randomUUID } from "node:crypto";
import { violations } from "../custom/conformance.ts";
import { isCustom } from "../custom/definitions.ts";
import { applyDefaults } from "../defaults/defaults.ts";
import {
  asksForReset,
  capUpdaters,
  decodeOwners,
  type Manager,
  type Owners,
  ownersOf,
  writeOwners,
} from "../fields/managed.ts";
import { recordUpdate } from "../fields/ownership.ts";
import type { KindInfo } from "../kinds/catalog.ts";
import { blank } from "../kinds/skeletons.ts";
import { alreadyExists, badRequest, conflict, internal, notFound } from "../model/api-failure.ts";
import { seconds } from "../model/clock.ts";
import { copy, type JsonMap, mapOf, same } from "../model/json.ts";
import type { KubeObject, ObjectMeta } from "../model/objects.ts";
import { validateChange, validateNew } from "../validation/validate.ts";
import { admitPod, admitToNamespace, refuseUnsupported } from "./admission.ts";
import { applyToLive } from "./apply.ts";
import type { Caller } from "./caller.ts";
import { ignoredFields } from "./ignored-fields.ts";
import { prepareChange, prepareNew, prepareStatusChange, randomSuffix } from "./lifecycle.ts";
import { checkNames, checkPreconditions, isReleased, NAMESPACE_MISMATCH, refuse } from "./preconditions.ts";
import { decodeAs, readObject } from "./read-object.ts";
import { ServiceAddresses } from "./service-addresses.ts";
import type { Store } from "./store.ts";
import type { Target } from "./target.ts";

export type WriteSubresource = "" | "status" | "scale";

/** Reads and writes objects by the rules of the API server, for requests and for the controllers alike. */
export class Registry {
  readonly store: Store;
  readonly #addresses = new ServiceAddresses();

  readonly #foreignPrograms: "refuse" | "serve";

  /** Where programs are only taken to serve, what they would be asked, and how they are ended, may be anything. */
  constructor(store: Store, foreignPrograms: "refuse" | "serve" = "refuse") {
    this.store = store;
    this.#foreignPrograms = foreignPrograms;
  }

  /** Throws 404. The object must not be changed. */
  get({ info, namespace, name }: Target): KubeObject {
    const found = this.store.get(info, namespace, name);
    if (!found) throw notFound(info.resource, name);
    return found;
  }

  create(info: KindInfo, namespace: string, body: JsonMap, caller: Caller): KubeObject {
    const object = readObject(body, info, caller);
    const entries = object.metadata.managedFields;
    delete object.metadata.managedFields;
    const owners = (asksForReset(entries) ? undefined : decodeOwners(entries)) ?? new Map();
    this.#prepareNew(object, info, namespace);
    this.#own(blank(info.kind), object, info, owners, caller, "");
    return this.#saveNew(object, info, owners, caller);
  }

  /** Replaces the whole object; a `resourceVersion` in the body must be the current one. */
  update(target: Target, body: JsonMap, caller: Caller, subresource: WriteSubresource = ""): KubeObject {
    const object = readObject(body, target.info, caller);
    checkNames(object.metadata, target);
    const old = this.get(target);
    return this.#change(object, old, target, caller, subresource);
  }

  /** Writes what `edit` makes of a copy of the object. Used by patches, which cannot be stale. */
  edit(
    target: Target,
    caller: Caller,
    edit: (object: JsonMap) => unknown,
    subresource: WriteSubresource = "",
  ): KubeObject {
    const old = this.get(target);
    const object = decodeAs(edit(copy(old) as JsonMap), target.info, caller);
    checkNames(object.metadata, target);
    return this.#change(object, old, target, caller, subresource);
  }

  /** Server-side apply. `created` tells 201 from 200. */
  apply(
    target: Target,
    config: JsonMap,
    caller: Caller,
    options: { force: boolean; subresource: WriteSubresource },
  ): { object: KubeObject; created: boolean } {
    const { info, namespace, name } = target;
    const live = this.store.get(info, namespace, name);
    checkNames(mapOf(config.metadata) as unknown as ObjectMeta, target);
    if (!live) return { object: this.#applyNew(target, config, caller, options.force), created: true };
    const now = seconds(Date.now());
    const request = {
      info,
      config,
      manager: caller.manager,
      subresource: options.subresource,
      force: options.force,
      now,
    };
    const result = applyToLive(live, request);
    const object = result.object ? decodeAs(result.object, info, caller) : copy(live);
    return {
      object: this.#finishChange(object, live, target, result.owners, caller, options.subresource),
      created: false,
    };
  }

  #applyNew(target: Target, config: JsonMap, caller: Caller, force: boolean): KubeObject {
    const { info, namespace, name } = target;
    const uid = mapOf(config.metadata).uid;
    const result = applyToLive(undefined, {
      info,
      config,
      manager: caller.manager,
      subresource: "",
      force,
      now: seconds(Date.now()),
    });
    if (typeof uid === "string" && uid) {
      const why = `uid mismatch: the provided object specified uid ${uid}, and no existing object was found`;
      throw conflict(info.resource, name, why);
    }
    const object = decodeAs(result.object ?? blank(info.kind), info, caller);
    object.metadata.name = name;
    this.#prepareNew(object, info, namespace);
    return this.#saveNew(object, info, result.owners, caller);
  }

  #prepareNew(object: KubeObject, info: KindInfo, namespace: string): void {
    const { metadata } = object;
    if (metadata.namespace && info.namespaced && metadata.namespace !== namespace)
      throw badRequest(NAMESPACE_MISMATCH);
    if (metadata.resourceVersion)
      throw internal("resourceVersion should not be set on objects to be created");
    if (info.namespaced) metadata.namespace = namespace;
    else delete metadata.namespace;
    if (!metadata.name && metadata.generateName) metadata.name = `${metadata.generateName}${randomSuffix()}`;
    if (info.namespaced) admitToNamespace(this.store, namespace, info.resource, metadata.name ?? "");
    refuseUnsupported(object, this.#foreignPrograms);
    metadata.uid = randomUUID();
    metadata.creationTimestamp = seconds(Date.now());
    applyDefaults(object);
    prepareNew(object, info);
    if (info.kind === "Pod") admitPod(this.store, object);
    if (info.kind === "Service") this.#addresses.assign(object, undefined);
    refuse(object, info, [...validateNew(object), ...schemaViolations(object, info)]);
  }

  #saveNew(object: KubeObject, info: KindInfo, owners: Owners, caller: Caller): KubeObject {
    const { namespace = "", name } = object.metadata;
    if (this.store.get(info, namespace, name)) throw alreadyExists(info.resource, name);
    writeOwners(object, owners);
    return caller.dryRun ? object : this.store.save(info, object, originOf(caller, ""));
  }

  #change(
    object: KubeObject,
    old: KubeObject,
    target: Target,
    caller: Caller,
    subresource: WriteSubresource,
  ): KubeObject {
    const entries = object.metadata.managedFields;
    delete object.metadata.managedFields;
    const reset = subresource === "" && asksForReset(entries);
    const sent = subresource === "" ? decodeOwners(entries) : undefined;
    const owners = reset ? new Map() : sent && sent.size > 0 ? sent : ownersOf(old);
    return this.#finishChange(object, old, target, owners, caller, subresource, true);
  }

  #finishChange(
    object: KubeObject,
    old: KubeObject,
    target: Target,
    owners: Owners,
    caller: Caller,
    subresource: WriteSubresource,
    records = false,
  ): KubeObject {
    const { info } = target;
    delete object.metadata.managedFields;
    checkPreconditions(object, old, info);
    if (subresource === "status") prepareStatusChange(object, old, info);
    else {
      applyDefaults(object);
      if (info.kind === "Service") this.#addresses.assign(object, old);
      prepareChange(object, old, info);
      refuseUnsupported(object, this.#foreignPrograms);
      refuse(object, info, validateChange(object, old));
    }
    refuse(object, info, schemaViolations(object, info));
    if (records && owners.size > 0) this.#own(old, object, info, owners, caller, subresource);
    writeOwners(object, owners);
    return this.#saveChange(object, old, info, caller, subresource);
  }

  #saveChange(
    object: KubeObject,
    old: KubeObject,
    info: KindInfo,
    caller: Caller,
    subresource: string,
  ): KubeObject {
    object.metadata.resourceVersion = old.metadata.resourceVersion;
    if (same(withoutTimes(object), withoutTimes(old))) return old;
    if (caller.dryRun) return object;
    const saved = this.store.save(info, object, originOf(caller, subresource));
    const done = saved.metadata.deletionTimestamp && isReleased(saved);
    return done ? this.store.delete(info, saved, originOf(caller, subresource)) : saved;
  }

  #own(
    before: unknown,
    after: KubeObject,
    info: KindInfo,
    owners: Owners,
    caller: Caller,
    subresource: string,
  ): void {
    const by: Manager = {
      manager: caller.manager,
      operation: "Update",
      apiVersion: info.apiVersion,
      ...(subresource ? { subresource } : {}),
    };
    const live = copy(before) as KubeObject;
    delete live.metadata.managedFields;
    // The scale endpoint writes its entries without a time.
    const now = subresource === "scale" ? undefined : seconds(Date.now());
    recordUpdate(live, after, info.type, owners, by, ignoredFields(info, subresource), now);
    capUpdaters(owners);
  }
}

export function originOf(caller: Caller, subresource: string) {
  return { manager: caller.manager, userAgent: caller.userAgent, user: caller.user, subresource };
}

function schemaViolations(object: KubeObject, info: KindInfo) {
  return isCustom(info) ? violations(object, info.custom.schema) : [];
}

/** A write that would change only the times of ownership is no write. */
function withoutTimes(object: KubeObject): KubeObject {
  const entries = object.metadata.managedFields?.map(({ time: _time, ...entry }) => entry);
  return { ...object, metadata: { ...object.metadata, managedFields: entries } } as KubeObject;
}
