import { describe, expect, it } from "@jest/globals";
import { type Attributes, Rbac } from "./rbac.ts";

const rbac = new Rbac([
  {
    kind: "Role",
    metadata: { name: "deployer", namespace: "dev" },
    rules: [
      { apiGroups: ["", "apps"], resources: ["configmaps", "deployments"], verbs: ["get", "patch"] },
      { apiGroups: [""], resources: ["pods/log"], verbs: ["get"] },
      { apiGroups: [""], resources: ["secrets"], resourceNames: ["one"], verbs: ["get"] },
    ],
  },
  {
    kind: "RoleBinding",
    metadata: { name: "deployers", namespace: "dev" },
    roleRef: { kind: "Role", name: "deployer" },
    subjects: [{ kind: "Group", name: "deployers" }],
  },
  {
    kind: "ClusterRole",
    metadata: { name: "viewer" },
    rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["list"] }],
  },
  {
    kind: "ClusterRoleBinding",
    metadata: { name: "viewers" },
    roleRef: { kind: "ClusterRole", name: "viewer" },
    subjects: [{ kind: "User", name: "eve" }],
  },
  {
    kind: "RoleBinding",
    metadata: { name: "viewers", namespace: "qa" },
    roleRef: { kind: "ClusterRole", name: "viewer" },
    subjects: [{ kind: "Group", name: "deployers" }],
  },
]);
const mona = { name: "mona", groups: ["deployers"] };
const eve = { name: "eve", groups: [] };
const asked: Attributes = { verb: "get", group: "", resource: "configmaps", name: "a", namespace: "dev" };

describe("RBAC", () => {
  it.each([
    ["what a role says, in its namespace", mona, {}, true],
    ["another namespace", mona, { namespace: "qa" }, false],
    ["another verb", mona, { verb: "delete" }, false],
    ["another group", mona, { group: "batch" }, false],
    ["every group that the rule lists", mona, { group: "apps", resource: "deployments" }, true],
    ["a subresource that is listed", mona, { resource: "pods/log" }, true],
    ["the resource of a subresource", mona, { resource: "pods" }, false],
    ["a name that is listed", mona, { resource: "secrets", name: "one" }, true],
    ["another name", mona, { resource: "secrets", name: "two" }, false],
    ["no name where names are listed", mona, { resource: "secrets", name: "" }, false],
    ["somebody else", eve, {}, false],
    ["a ClusterRole everywhere", eve, { verb: "list", namespace: "" }, true],
    ["a ClusterRole that one namespace binds", mona, { verb: "list", namespace: "qa" }, true],
    ["the same elsewhere", mona, { verb: "list", namespace: "" }, false],
  ])("%s", (_, user, change, allowed) => {
    expect(rbac.allows(user, { ...asked, ...change })).toBe(allowed);
  });

  it.each([
    [[{ kind: "ConfigMap" }], "ConfigMap is no kind of RBAC"],
    [
      [{ kind: "RoleBinding", metadata: { namespace: "dev" }, roleRef: { kind: "Role", name: "x" } }],
      "a binding names Role x, which is not given",
    ],
  ])("refuses %j", (objects, message) => {
    expect(() => new Rbac(objects)).toThrow(message);
  });
});
