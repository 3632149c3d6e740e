import { describe, expect, it } from "@jest/globals";
import type { Cluster } from "@towline/cluster";
import { type ErrorCode, type KubeObject, type Log, refOf, TowlineError } from "@towline/kernel";
import { applyChanges } from "./apply.ts";
import { planApply } from "./plan.ts";
import type { ApplyRequest, Desired } from "./types.ts";

const at = (line: number) => ({ file: "k8s/a.yaml", line, column: 1 });

const desiredOf = (kind: string, name: string, line: number, more: object = {}): Desired => ({
  object: { apiVersion: "v1", kind, metadata: { name, namespace: "shop" }, ...more },
  at: at(line),
});

/** A cluster whose dry runs answer as `failures` say by name, and which holds `live`. */
const answering = (
  failures: Readonly<Record<string, [ErrorCode, string]>>,
  live: readonly KubeObject[] = [],
): Cluster =>
  ({
    get: async (ref: { name: string }) => live.find(({ metadata }) => metadata.name === ref.name),
    apply: async (object: KubeObject) => {
      const failure = failures[object.metadata.name];
      if (failure !== undefined) throw new TowlineError(...failure);
      return object;
    },
  }) as unknown as Cluster;

const requestOf = (
  cluster: Cluster,
  ...desired: Desired[]
): ApplyRequest & { readonly notices: string[] } => {
  const notices: string[] = [];
  const log = { notice: (message: string) => notices.push(message) } as unknown as Log;
  return { cluster, service: "checkout", desired, log, notices };
};

const failureOf = async (request: ApplyRequest): Promise<TowlineError> => {
  const error: unknown = await planApply(request).catch((thrown: unknown) => thrown);
  if (!(error instanceof TowlineError)) throw new Error("did not fail");
  return error;
};

describe("planApply", () => {
  it("names what this deploy makes first, where the server cannot check the object yet", async () => {
    const crd = desiredOf("CustomResourceDefinition", "odds.example.com", 1, {
      spec: { group: "example.com", names: { kind: "Odd" } },
    });
    const odd: Desired = {
      object: { apiVersion: "example.com/v1", kind: "Odd", metadata: { name: "odd" } },
      at: at(9),
    };
    const request = requestOf(answering({ odd: ["kube-not-found", "no such kind"] }), crd, odd);
    expect(await planApply(request)).toEqual([
      { action: "create", ref: refOf(crd.object), desired: crd },
      {
        action: "create",
        ref: refOf(odd.object),
        desired: odd,
        unchecked: "customresourcedefinition/odds.example.com",
      },
    ]);
    expect(request.notices).toEqual([
      "odd/odd could not be checked: it needs customresourcedefinition/odds.example.com, which this deploy makes first",
    ]);
  });

  it("knows the namespace that this deploy makes, and misses any other", async () => {
    const service = desiredOf("Service", "web", 5);
    const cluster = answering({ web: ["kube-not-found", 'namespaces "shop" not found'] });
    const namespace: Desired = {
      object: { apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } },
    };
    const changes = await planApply(requestOf(cluster, namespace, service));
    expect(changes[1]).toMatchObject({ action: "create", unchecked: "namespace/shop" });
    const error = await failureOf(requestOf(cluster, service));
    expect(error).toMatchObject({ code: "kube-not-found", at: at(5) });
  });

  it("reports every object's problem at once, with its place", async () => {
    const foreign: KubeObject = {
      ...desiredOf("Service", "c", 0).object,
      metadata: { name: "c", namespace: "shop", labels: { "towline.dev/service": "payments" } },
    };
    const failures = { a: ["kube-invalid", "a is wrong"], c: ["kube-invalid", "c is wrong"] } as const;
    const error = await failureOf(
      requestOf(
        answering({ a: [...failures.a], c: [...failures.c] }, [foreign]),
        desiredOf("Service", "a", 1),
        desiredOf("Service", "b", 2),
        desiredOf("Service", "c", 3),
      ),
    );
    expect(error.message).toBe("2 objects cannot be applied");
    expect(error.problems.map(({ message, at: place }) => [message, place?.line])).toEqual([
      ["a is wrong", 1],
      ['service/c in namespace "shop" belongs to service "payments"', 3],
    ]);
  });

  it("says once that the cluster does not answer", async () => {
    const cluster = answering({ a: ["kube-unreachable", "gone"], b: ["kube-unreachable", "gone"] });
    const error = await failureOf(
      requestOf(cluster, desiredOf("Service", "a", 1), desiredOf("Service", "b", 2)),
    );
    expect(error).toMatchObject({ code: "kube-unreachable", message: "gone", problems: [] });
  });

  it("does not apply to what is being deleted", async () => {
    const going = {
      ...desiredOf("Service", "a", 1).object,
      metadata: { name: "a", deletionTimestamp: "now" },
    };
    const error = await failureOf(requestOf(answering({}, [going]), desiredOf("Service", "a", 1)));
    expect(error).toMatchObject({
      code: "kube-conflict",
      message: "service/a is just being deleted",
      at: at(1),
    });
  });
});

describe("applyChanges", () => {
  it("waits until a new kind is served before it makes objects of it", async () => {
    const events: string[] = [];
    let looks = 0;
    const cluster = {
      get: async () => {
        events.push("look");
        return { status: { conditions: [{ type: "Established", status: ++looks < 3 ? "False" : "True" }] } };
      },
      apply: async (object: KubeObject) => {
        events.push(object.kind);
        return object;
      },
      scopeOf: async () => (events.push("discover") === 5 ? "unserved" : "namespace"),
    } as unknown as Cluster;
    const odd = desiredOf("Odd", "odd", 9);
    const crd = desiredOf("CustomResourceDefinition", "odds.example.com", 1, {
      spec: { group: "example.com", names: { kind: "Odd" }, versions: [{ name: "v1", served: true }] },
    });
    let now = 0;
    const sleep = async (milliseconds: number): Promise<void> => {
      now += milliseconds;
    };
    const clock = { now: () => now, sleep };
    const create = (desired: Desired) => ({ action: "create", ref: refOf(desired.object), desired }) as const;
    const applied = await applyChanges(requestOf(cluster, odd, crd), [create(odd), create(crd)], clock);
    expect(events).toEqual([
      "CustomResourceDefinition",
      ...["look", "look", "look", "discover"],
      ...["look", "discover"],
      "Odd",
    ]);
    expect(applied.map(({ ref }) => ref.kind)).toEqual(["Odd", "CustomResourceDefinition"]);
  });

  it("writes nothing that did not change, and stops at the first failure", async () => {
    const written: string[] = [];
    const cluster = {
      apply: async (object: KubeObject) => {
        written.push(object.metadata.name);
        throw new TowlineError("kube-apply-conflict", "taken");
      },
    } as unknown as Cluster;
    const [same, taken, later] = [
      desiredOf("ConfigMap", "same", 1),
      desiredOf("Service", "taken", 2),
      desiredOf("Deployment", "later", 3),
    ];
    const run = applyChanges(requestOf(cluster, same, taken, later), [
      { action: "none", ref: refOf(same.object), desired: same, live: same.object },
      { action: "create", ref: refOf(taken.object), desired: taken },
      { action: "create", ref: refOf(later.object), desired: later },
    ]);
    await expect(run).rejects.toMatchObject({ code: "kube-apply-conflict", at: at(2) });
    expect(written).toEqual(["taken"]);
  });
});
