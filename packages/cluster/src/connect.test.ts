import { afterEach, describe, expect, it } from "@jest/globals";
import {
  type ErrorCode,
  isTowlineError,
  type KubeObject,
  type ObjectRef,
  TowlineError,
} from "@towline/kernel";
import { connect } from "./connect.ts";
import {
  FakeClock,
  json,
  LogLines,
  reset,
  type Script,
  startServer,
  status,
  type TestServer,
} from "./testserver.ts";
import type { Cluster, ClusterAccess } from "./types.ts";

const ref: ObjectRef = { apiVersion: "v1", kind: "ConfigMap", namespace: "shop", name: "a" };
const object: KubeObject = {
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "a", namespace: "shop" },
  data: { k: "1" },
};
const live = { ...object, metadata: { ...object.metadata, uid: "u1", resourceVersion: "7" } };

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

interface Setup {
  readonly server: TestServer;
  readonly cluster: Cluster;
  readonly clock: FakeClock;
  readonly log: LogLines;
}

const setup = async (...scripts: Script[]): Promise<Setup> => {
  const server = await startServer(...scripts);
  const clock = new FakeClock();
  const log = new LogLines();
  const cluster = await connect(server.access, { log, clock });
  open.push(cluster, server);
  return { server, cluster, clock, log };
};

const failureOf = async (work: Promise<unknown>): Promise<TowlineError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isTowlineError(error)) throw new Error(`expected a TowlineError, got ${String(error)}`);
  return error;
};

const options = { manager: "towline/checkout" };

describe("requests", () => {
  it("go to the kind's path with the token, over one connection", async () => {
    const { server, cluster } = await setup(json(200, live));
    await cluster.get(ref);
    await cluster.apply(object, { ...options, force: true, dryRun: true });
    await cluster.patch(ref, { data: null }, { ...options, type: "merge" });
    await cluster.replace(live, options);
    await cluster.create(object, options);
    await cluster.delete(ref, { uid: "u1" });
    await cluster.logs({ namespace: "shop", pod: "p", container: "app", previous: true, tailLines: 20 });
    expect(server.seen.map(({ method, path, contentType }) => [method, path, contentType])).toEqual([
      ["GET", "/api/v1/namespaces/shop/configmaps/a", undefined],
      [
        "PATCH",
        "/api/v1/namespaces/shop/configmaps/a?fieldManager=towline%2Fcheckout&dryRun=All&force=true",
        "application/apply-patch+yaml",
      ],
      [
        "PATCH",
        "/api/v1/namespaces/shop/configmaps/a?fieldManager=towline%2Fcheckout",
        "application/merge-patch+json",
      ],
      ["PUT", "/api/v1/namespaces/shop/configmaps/a?fieldManager=towline%2Fcheckout", "application/json"],
      ["POST", "/api/v1/namespaces/shop/configmaps?fieldManager=towline%2Fcheckout", "application/json"],
      ["DELETE", "/api/v1/namespaces/shop/configmaps/a", "application/json"],
      ["GET", "/api/v1/namespaces/shop/pods/p/log?container=app&previous=true&tailLines=20", undefined],
    ]);
    expect(new Set(server.seen.map((seen) => seen.authorization))).toEqual(new Set(["Bearer token-0"]));
    expect(JSON.parse(server.seen[5]?.body ?? "")).toMatchObject({ preconditions: { uid: "u1" } });
    expect(server.connections()).toBe(1);
  });

  it("keep fields that typed clients lose", async () => {
    const policy: KubeObject = {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: { name: "n", namespace: "shop" },
      spec: { ingress: [{ from: [{ podSelector: {} }], future: 1 }] },
    };
    const { server, cluster } = await setup((response, seen) => response.end(seen.body));
    expect(await cluster.apply(policy, options)).toEqual(policy);
    expect(JSON.parse(server.seen[0]?.body ?? "")).toEqual(policy);
  });

  it("read lists page by page, with the kind on every item", async () => {
    const item = (name: string) => ({ metadata: { name, namespace: "shop" } });
    const { server, cluster } = await setup(
      json(200, { metadata: { resourceVersion: "5", continue: "next" }, items: [item("a")] }),
      json(200, { metadata: { resourceVersion: "5" }, items: [item("b")] }),
    );
    const query = { apiVersion: "apps/v1", kind: "Deployment", namespace: "shop", labelSelector: "a=b,c" };
    const found = await cluster.list(query);
    expect(found.resourceVersion).toBe("5");
    expect(found.items.map((each) => [each.apiVersion, each.kind, each.metadata.name])).toEqual([
      ["apps/v1", "Deployment", "a"],
      ["apps/v1", "Deployment", "b"],
    ]);
    expect(server.seen[1]?.path).toBe(
      "/apis/apps/v1/namespaces/shop/deployments?labelSelector=a%3Db%2Cc&limit=500&continue=next",
    );
  });

  it("list anew where the server forgot the page", async () => {
    const { cluster } = await setup(
      json(200, { metadata: { resourceVersion: "5", continue: "next" }, items: [live] }),
      status(410, "Expired", "The provided continue parameter is too old"),
      json(200, { metadata: { resourceVersion: "9" }, items: [live] }),
    );
    const found = await cluster.list({ apiVersion: "v1", kind: "ConfigMap", namespace: "shop" });
    expect([found.resourceVersion, found.items.length]).toEqual(["9", 1]);
  });

  it("discover other kinds once per API version", async () => {
    const resources = [
      { name: "widgets/status", kind: "Widget", namespaced: true },
      { name: "widgets", kind: "Widget", namespaced: false },
    ];
    const { server, cluster } = await setup(json(200, { resources }), json(200, live));
    const widget = { apiVersion: "acme.dev/v1", kind: "Widget", namespace: "shop", name: "w" };
    await cluster.get(widget);
    await cluster.get(widget);
    expect(server.seen.map((seen) => seen.path)).toEqual([
      "/apis/acme.dev/v1",
      "/apis/acme.dev/v1/widgets/w",
      "/apis/acme.dev/v1/widgets/w",
    ]);
  });
});

describe("what a short wait heals", () => {
  it.each<[string, Script]>([
    ["a reset", reset],
    ["429", status(429, "TooManyRequests", "slow down")],
    ["500", status(500, "InternalError", "failed calling webhook")],
    ["503", status(503, "ServiceUnavailable", "starting")],
    ["504", status(504, "Timeout", "Too large resource version")],
  ])("%s is repeated, and seen in debug logs only", async (_, script) => {
    const { server, cluster, log } = await setup(script, script, json(200, live));
    expect(await cluster.get(ref)).toMatchObject({ data: { k: "1" } });
    expect(server.seen).toHaveLength(3);
    expect(log.lines).toHaveLength(2);
  });

  it("waits as long as Retry-After says", async () => {
    const busy = json(429, { kind: "Status", code: 429, message: "busy" }, { "retry-after": "7" });
    const { cluster, clock } = await setup(busy, json(200, live));
    await cluster.get(ref);
    expect(clock.slept).toEqual([7000]);
  });

  it("asks for one fresh token after a 401", async () => {
    const { server, cluster } = await setup(status(401, "Unauthorized", "Unauthorized"), json(200, live));
    await cluster.get(ref);
    expect(server.seen.map((seen) => seen.authorization)).toEqual(["Bearer token-0", "Bearer token-1"]);
  });

  it("asks for one fresh token where many requests find out at once that theirs has expired", async () => {
    const judge: Script = (response, seen) => {
      const isOld = seen.authorization === "Bearer token-0";
      const answer = isOld ? status(401, "Unauthorized", "Unauthorized") : json(200, live);
      answer(response, seen);
    };
    const { server, cluster } = await setup(judge);
    await Promise.all([cluster.get(ref), cluster.get(ref), cluster.get(ref)]);
    expect(new Set(server.seen.map((seen) => seen.authorization))).toEqual(
      new Set(["Bearer token-0", "Bearer token-1"]),
    );
  });

  it("ends after about 30 s", async () => {
    const { cluster, clock } = await setup(status(503, "ServiceUnavailable", "starting"));
    const error = await failureOf(cluster.get(ref));
    expect(error.code).toBe("kube-timeout");
    expect(clock.now()).toBeGreaterThan(20_000);
    expect(clock.now()).toBeLessThanOrEqual(30_000);
  });

  it("does not repeat for ever what a mistake in the manifest causes", async () => {
    const message =
      'failed to create typed patch object (/web; apps/v1, Kind=Deployment): .env: duplicate entries for key [name="B"]';
    const { server, cluster } = await setup(status(500, "", message));
    const error = await failureOf(cluster.apply(object, options));
    expect(error).toMatchObject({ code: "kube-invalid", hint: "Correct the manifest" });
    expect(error.message).toBe(
      'Cannot apply configmap/a in namespace shop: env: duplicate entries for key [name="B"]',
    );
    expect(server.seen).toHaveLength(3);
  });

  it("does not repeat a JSON patch whose answer was lost", async () => {
    const { server, cluster } = await setup(json(200, live), reset, json(200, live));
    await cluster.get(ref);
    const error = await failureOf(cluster.patch(ref, [], { ...options, type: "json" }));
    expect(error.code).toBe("kube-unreachable");
    expect(server.seen).toHaveLength(2);
  });

  it("repeats an apply and a create that only other writes came in between", async () => {
    const busy = status(
      409,
      "Conflict",
      "the object has been modified; please apply your changes to the latest version",
    );
    const { cluster, server } = await setup(busy, busy, json(200, live));
    expect(await cluster.apply(object, { manager: "m" })).toEqual(live);
    expect(server.seen).toHaveLength(3);
    const quota = status(409, "Conflict", 'Operation cannot be fulfilled on resourcequotas "q"', {
      kind: "resourcequotas",
    });
    const other = await setup(quota, json(201, live));
    expect(await other.cluster.create(object, { manager: "m" })).toEqual(live);
  });

  it("repeats a read that is answered with a conflict: it builds on no version of anything", async () => {
    const passing = status(409, "Conflict", "please try again");
    const all = { metadata: { resourceVersion: "8" }, items: [live] };
    const { server, cluster } = await setup(passing, json(200, live), passing, json(200, all));
    expect(await cluster.get(ref)).toEqual(live);
    expect((await cluster.list(ref)).items).toHaveLength(1);
    expect(server.seen).toHaveLength(4);
  });

  it("does not repeat a write that is meant for one version", async () => {
    const stale = status(409, "Conflict", "the object has been modified");
    const { cluster, server } = await setup(stale);
    expect(await failureOf(cluster.apply(live, { manager: "m" }))).toMatchObject({ code: "kube-conflict" });
    expect(server.seen).toHaveLength(1);
  });

  it("takes its own create for done when only the answer was lost", async () => {
    const exists = status(409, "AlreadyExists", 'configmaps "a" already exists');
    const { cluster } = await setup(reset, exists, json(200, live));
    expect((await cluster.create(object, options)).metadata.uid).toBe("u1");
  });

  it("does not take somebody else's object for its own create", async () => {
    const exists = status(409, "AlreadyExists", 'configmaps "a" already exists');
    const { cluster } = await setup(reset, exists, json(200, { ...live, data: { k: "2" } }));
    expect((await failureOf(cluster.create(object, options))).code).toBe("kube-already-exists");
  });

  it("does not take an equal object for its own create when no answer was lost", async () => {
    const exists = status(409, "AlreadyExists", 'configmaps "a" already exists');
    const { cluster, server } = await setup(exists, json(200, live));
    expect((await failureOf(cluster.create(object, options))).code).toBe("kube-already-exists");
    expect(server.seen).toHaveLength(1);
  });

  it("knows its own PUT again after a lost answer", async () => {
    const stale = status(409, "Conflict", "the object has been modified");
    const { cluster } = await setup(
      reset,
      stale,
      json(200, { ...live, metadata: { ...live.metadata, resourceVersion: "8" } }),
    );
    expect((await cluster.replace(live, options)).metadata.resourceVersion).toBe("8");
  });

  it("counts its own deletion whose answer was lost", async () => {
    const missing = status(404, "NotFound", 'configmaps "a" not found', { name: "a" });
    expect(await (await setup(reset, missing)).cluster.delete(ref)).toBe(true);
    expect(await (await setup(missing)).cluster.delete(ref)).toBe(false);
  });
});

describe("errors", () => {
  interface Row {
    readonly name: string;
    readonly script: Script;
    readonly code: ErrorCode;
    readonly says: readonly string[];
    readonly subject?: string;
  }
  const rows: readonly Row[] = [
    {
      name: "401 although the token is new",
      script: status(401, "Unauthorized", "Unauthorized"),
      code: "kube-unauthorized",
      says: ["dev-in", "access entry"],
    },
    {
      name: "403 by RBAC",
      script: status(
        403,
        "Forbidden",
        'deployments.apps "x" is forbidden: User "dev" cannot patch resource "deployments" in API group "apps" in the namespace "shop"',
      ),
      code: "kube-forbidden",
      says: [
        'This job may not patch deployments.apps in namespace "shop"',
        'Allow it to "dev" by an EKS access policy',
      ],
      subject: "patch deployments.apps in shop",
    },
    {
      name: "403 by policy",
      script: status(403, "Forbidden", 'pods "web" is forbidden: violates PodSecurity "restricted:latest"'),
      code: "kube-forbidden",
      says: ["violates PodSecurity", "change the manifest"],
    },
    {
      name: "a missing namespace",
      script: status(404, "NotFound", 'namespaces "shop" not found', { name: "shop", kind: "namespaces" }),
      code: "kube-not-found",
      says: ['Cluster dev-in has no namespace "shop"', "Create it first"],
      subject: "namespace/shop",
    },
    {
      name: "an apply conflict",
      script: status(409, "Conflict", "Apply failed with 1 conflict", {
        causes: [
          {
            reason: "FieldManagerConflict",
            message: 'conflict with "kubectl-set" using apps/v1',
            field: '.spec.template.spec.containers[name="app"].image',
          },
        ],
      }),
      code: "kube-apply-conflict",
      says: [
        'configmap/a in namespace shop: .spec.template.spec.containers[name="app"].image belongs to "kubectl-set"',
        'stop "kubectl-set" from setting them',
      ],
    },
    {
      name: "a stale version",
      script: status(409, "Conflict", "the object has been modified"),
      code: "kube-conflict",
      says: ["the object has been modified"],
    },
    {
      name: "an object that is there",
      script: status(409, "AlreadyExists", 'configmaps "a" already exists'),
      code: "kube-already-exists",
      says: ["already exists"],
    },
    {
      name: "an invalid field",
      script: status(422, "Invalid", "Deployment is invalid: spec.selector: Required value", {
        causes: [{ reason: "FieldValueRequired", message: "Required value", field: "spec.selector" }],
      }),
      code: "kube-invalid",
      says: ["spec.selector: Required value"],
    },
    {
      name: "a proxy's page",
      script: (response) => response.writeHead(418).end("<html>teapot</html>"),
      code: "kube-failed",
      says: ["teapot"],
    },
  ];
  it.each(rows)("$name", async ({ script, code, says, subject }) => {
    const { cluster } = await setup(script);
    const error = await failureOf(cluster.apply(object, options));
    expect([error.code, error.subject]).toEqual([code, subject]);
    for (const part of says) expect(`${error.message}. ${error.hint}`).toContain(part);
  });

  it("lists every invalid field", async () => {
    const causes = [
      { field: "spec.a", message: "Required value" },
      { field: "spec.b", message: "Required value" },
    ];
    const { cluster } = await setup(status(422, "Invalid", "is invalid: [spec.a, spec.b]", { causes }));
    const error = await failureOf(cluster.apply(object, options));
    expect(error.problems.map((problem) => problem.message)).toEqual([
      "configmap/a in namespace shop: spec.a: Required value",
      "configmap/a in namespace shop: spec.b: Required value",
    ]);
  });

  it("says what is wrong with a field that the schema does not have or has another type for", async () => {
    const container = '.spec.template.spec.containers[name="app"]';
    const message = `failed to create typed patch object (shop/a; v1, Kind=ConfigMap): errors:
  .spec.replcas: field not declared in schema
  ${container}.prots: field not declared in schema
  .spec.replicas: expected numeric (int or float), got &value.valueUnstructured{Value:"two"}
  ${container}.env[name="A: b"].value: expected string, got &value.valueUnstructured{Value:1}
  ${container}.ports: element 1: associative list with keys has an element that omits key field "containerPort" (and doesn't have default value)`;
    const { cluster } = await setup(status(500, "", message));
    const error = await failureOf(cluster.apply(object, options));
    const app = "spec.template.spec.containers[app]";
    const texts = [
      "there is no field spec.replcas",
      `there is no field ${app}.prots`,
      "spec.replicas must be a number",
      `${app}.env[A: b].value must be text`,
      `${app}.ports[1] has no containerPort`,
    ];
    expect(error.message).toBe(`Cannot apply configmap/a in namespace shop: ${texts.join("; ")}`);
    expect(error.problems.map((problem) => problem.message)).toEqual(
      texts.map((text) => `configmap/a in namespace shop: ${text}`),
    );
    expect(error.problems.map(({ subject }) => subject)).toEqual([
      ".spec.replcas",
      `${container}.prots`,
      ".spec.replicas",
      `${container}.env[name="A: b"].value`,
      `${container}.ports[1]`,
    ]);
    expect(error.problems.map(({ hint }) => hint).slice(0, 4)).toEqual([
      'Correct the spelling of "replcas" or its indentation: "kubectl explain configmap.spec" lists the fields there',
      'Correct the spelling of "prots" or its indentation: "kubectl explain configmap.spec.template.spec.containers" lists the fields there',
      "Correct the value",
      "Write the value in quotes",
    ]);
  });

  it("never repeats values of a Secret that the server quotes", async () => {
    const message =
      'Secret "s" is invalid: data[a b]: Invalid value: "hunter2": a valid config key must consist of x';
    const causes = [
      { field: "data[a b]", message: 'Invalid value: "hunter2": a valid key' },
      { field: "x", message: "" },
    ];
    const { cluster } = await setup(status(422, "Invalid", message, { causes }));
    const error = await failureOf(cluster.apply({ ...object, kind: "Secret" }, options));
    expect(JSON.stringify([error.message, error.problems])).not.toContain("hunter2");
    expect(error.message).toContain("data[a b]: Invalid value: ***: a valid key");
  });

  it.each([
    [422, 'Secret "s" is invalid: data[a b]: Invalid value: "hunter2": a valid config key must consist of x'],
    [
      500,
      "failed to create typed patch object: .data.a: expected string, got &value.valueUnstructured{Value:hunter2}",
    ],
    [500, "failed to create typed patch object: .data.a: expected string, got &{hunter2 [1 2]}"],
  ])("nor does the debug log (%d %s)", async (code, message) => {
    const { cluster, log } = await setup(status(code, "", message));
    const error = await failureOf(cluster.apply({ ...object, kind: "Secret" }, options));
    expect(error.message).toMatch(/data[[.]a.*(Invalid value|must be text)/);
    expect(JSON.stringify([error.message, error.problems, log.lines])).not.toContain("hunter2");
  });

  it("a missing object is undefined, a missing kind is an error", async () => {
    const missing = status(404, "NotFound", 'configmaps "a" not found', { name: "a", kind: "configmaps" });
    expect(await (await setup(missing)).cluster.get(ref)).toBeUndefined();
    const { cluster } = await setup((response) => response.writeHead(404).end("404 page not found\n"));
    const error = await failureOf(cluster.get({ ...ref, apiVersion: "acme.dev/v1", kind: "Widget" }));
    expect(error.message).toBe('The cluster dev-in knows no kind "Widget" of apiVersion "acme.dev/v1"');
  });

  it("a namespaced object without namespace is refused before anything is sent", async () => {
    const { cluster, server } = await setup(json(200, live));
    const error = await failureOf(cluster.get({ apiVersion: "v1", kind: "ConfigMap", name: "a" }));
    expect(error.code).toBe("kube-invalid");
    expect(server.seen).toHaveLength(0);
  });
});

describe("an unreachable server", () => {
  const attempt = async (access: ClusterAccess, clock = new FakeClock()): Promise<TowlineError> => {
    const cluster = await connect(access, { log: new LogLines(), clock });
    open.push(cluster);
    return await failureOf(cluster.get(ref));
  };

  it("is named with its address, the reason and the access's hint", async () => {
    const { server } = await setup();
    await server.close();
    const error = await attempt({
      ...server.access,
      unreachableHint: "Its endpoint is private",
    } as ClusterAccess);
    expect(error.code).toBe("kube-unreachable");
    expect(error.message).toBe(
      `The API server of cluster dev-in (${server.url}) cannot be reached: connection refused (ECONNREFUSED)`,
    );
    expect(error.hint).toBe("Its endpoint is private");
  });

  it("is not trusted with another authority's certificate, and that is not repeated", async () => {
    const { server } = await setup(json(200, live));
    const clock = new FakeClock();
    const error = await attempt({ ...server.access, certificateAuthorityPem: "" } as ClusterAccess, clock);
    expect(clock.slept).toEqual([]);
    expect(error.message).toContain("its certificate is not signed by the cluster's authority");
    expect(server.seen).toHaveLength(0);
  });

  it("passes on what the token's source says", async () => {
    const { server } = await setup(json(200, live));
    const denied = new TowlineError("aws-role-denied", "no role");
    const error = await attempt({ ...server.access, token: () => Promise.reject(denied) } as ClusterAccess);
    expect(error).toBe(denied);
  });
});

describe("an abort", () => {
  it("ends a request that hangs, with the signal's reason", async () => {
    const server = await startServer(() => {});
    const controller = new AbortController();
    const deps = { log: new LogLines(), clock: new FakeClock(), signal: controller.signal };
    const cluster = await connect(server.access, deps);
    open.push(cluster, server);
    const reason = new TowlineError("cancelled", "The job was cancelled");
    setTimeout(() => controller.abort(reason), 50);
    expect(await failureOf(cluster.get(ref))).toBe(reason);
  });
});
