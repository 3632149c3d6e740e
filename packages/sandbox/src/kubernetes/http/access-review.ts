import { FieldSet } from "../fields/field-set.ts";
import { type Owners, writeOwners } from "../fields/managed.ts";
import { recordUpdate } from "../fields/ownership.ts";
import type { KindInfo } from "../kinds/catalog.ts";
import { blank } from "../kinds/skeletons.ts";
import { seconds } from "../model/clock.ts";
import { copy, type JsonMap } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { kindType } from "../model/schema.ts";
import type { Caller } from "../registry/caller.ts";
import { readObject } from "../registry/read-object.ts";
import { isAdministrator, type User } from "./access.ts";

const API = "authorization.k8s.io/v1";

export const ACCESS_REVIEW: KindInfo = {
  group: "authorization.k8s.io",
  version: "v1",
  apiVersion: API,
  kind: "SelfSubjectAccessReview",
  resource: { group: "authorization.k8s.io", name: "selfsubjectaccessreviews" },
  namespaced: false,
  subresources: new Set(),
  type: kindType(API, "SelfSubjectAccessReview") ?? { kind: "untyped" },
};

/** Says whether the sender may do what it asks about. Nothing is stored. */
export function reviewAccess(body: JsonMap, user: User, caller: Caller): KubeObject {
  const review = readObject(body, ACCESS_REVIEW, caller);
  const owners: Owners = new Map();
  const before = blank(ACCESS_REVIEW.kind);
  const by = { manager: caller.manager, operation: "Update", apiVersion: API } as const;
  recordUpdate(before, copy(review), ACCESS_REVIEW.type, owners, by, new FieldSet(), seconds(Date.now()));
  writeOwners(review, owners);
  review.status = isAdministrator(user) ? { allowed: true } : { allowed: false };
  return review;
}
