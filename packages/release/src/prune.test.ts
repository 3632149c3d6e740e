import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Cluster } from "@towline/cluster";
import { isTowlineError, type KubeObject, refOf, TowlineError } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { readRecords } from "./record.ts";
import { renderSummary } from "./report.ts";
import { ClusterUnderTest, until } from "./testing/cluster-under-test.ts";
import { annotated, configMap, serviceAccount, serviceNamed, worker } from "./testing/leftovers.ts";
import { deployment, type RequestOptions, requestOf } from "./testing/requests.ts";
import type { DeployRequest } from "./types.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const web = deployment(1);
let runId = 100;

const requestFor = (
  objects: readonly KubeObject[],
  more: Partial<DeployRequest> = {},
  options: RequestOptions = {},
): DeployRequest => ({ ...requestOf({ objects, runId: runId++, ...options }), timeoutSeconds: 20, ...more });

const deployed = async (objects: readonly KubeObject[], more?: Partial<DeployRequest>) =>
  await deploy(requestFor(objects, more), test.ports());

const isThere = async (object: KubeObject): Promise<boolean> =>
  (await test.cluster.get(refOf(object))) !== undefined;

const ourWrites = (): number =>
  test.server.history.filter(({ manager }) => manager === "towline/checkout").length;

const deletions = (): readonly string[] =>
  test.server.history.flatMap(({ verb, object }) => {
    const { kind, metadata } = object as unknown as KubeObject;
    return verb === "delete" && !["Pod", "ReplicaSet"].includes(kind) ? [`${kind}/${metadata.name}`] : [];
  });

const records = async () =>
  (await readRecords(test.cluster, { service: "checkout", namespace: "dev" })).map(({ record }) => record);

describe("an object that left the manifests", () => {
  it("is deleted once the new version serves, and then nothing is left to do", async () => {
    await deployed([web, serviceNamed("web"), serviceNamed("old")]);
    const request = requestFor([web, serviceNamed("web")]);
    const report = await deploy(request, test.ports());
    expect(report).toMatchObject({ outcome: "deployed", pruned: [{ kind: "Service", name: "old" }] });
    expect(await isThere(serviceNamed("old"))).toBe(false);
    expect(await isThere(serviceNamed("web"))).toBe(true);
    expect(test.lines).toEqual(expect.arrayContaining(["- service/old", "deleted service/old"]));
    expect(renderSummary(report, request)).toContain("- service/old");
    expect((await records())[0]).toMatchObject({ outcome: "good", left: [] });

    const writes = ourWrites();
    expect((await deployed([web, serviceNamed("web")])).outcome).toBe("unchanged");
    expect(ourWrites()).toBe(writes);
  });

  it("is named by a dry run, which deletes nothing", async () => {
    await deployed([web, serviceNamed("old")]);
    const request = requestFor([web], { dryRun: true });
    const report = await deploy(request, test.ports());
    expect(report).toMatchObject({ outcome: "planned", prunes: [{ name: "old" }] });
    expect(test.lines).toContain("would delete service/old");
    expect(renderSummary(report, request)).toContain("0 objects would change, 1 be deleted");
    expect(await isThere(serviceNamed("old"))).toBe(true);
  });

  it("goes with its pods, and before what it needs", async () => {
    await deployed([web, serviceAccount("helper"), serviceNamed("worker"), worker(), configMap("files")]);
    const all = { confirmedPrunes: [4] };
    expect((await deployed([web], all)).outcome).toBe("deployed");
    expect(deletions()).toEqual([
      "Deployment/worker",
      "Service/worker",
      "ConfigMap/files",
      "ServiceAccount/helper",
    ]);
    await until(async () => (await test.pods()).every(({ metadata }) => metadata.labels?.app === "checkout"));
  });

  it("stays where prune is turned off, and where it was never recorded", async () => {
    await deployed([web, serviceNamed("old")]);
    await test.cluster.create(serviceNamed("by-hand"), { manager: "kubectl-create" });
    await deployed([web], { prune: { enabled: false, include: [] } });
    expect(await isThere(serviceNamed("old"))).toBe(true);
    expect(test.lines.join("\n")).toContain(
      "service/old is not in the manifests any more. It is left in place: prune is turned off in towline.yaml; delete it by hand",
    );
    // turned on again, it is made up for
    expect(await deployed([web])).toMatchObject({ outcome: "deployed", pruned: [{ name: "old" }] });
    expect(await isThere(serviceNamed("by-hand"))).toBe(true);
  });

  it("is not looked for among what another name of the service applied", async () => {
    await deployed([web, serviceNamed("old")]);
    const cart = worker("cart");
    cart.spec.template.spec.containers[0].envFrom = [];
    const request = requestFor([cart], { config: [] });
    const renamed = { ...request, identity: { ...request.identity, service: "cart" } };
    expect((await deploy(renamed, test.ports())).outcome).toBe("deployed");
    expect(await isThere(serviceNamed("old"))).toBe(true);
    expect(await isThere(web)).toBe(true);
  });
});

describe("a deploy that does not get through", () => {
  it("deletes nothing when it fails", async () => {
    await deployed([web, serviceNamed("old")]);
    const report = await deploy(requestFor([web], {}, { image: "c" }), test.ports());
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(await isThere(serviceNamed("old"))).toBe(true);
  });

  it("deletes nothing when it is cancelled, and the next one makes up for it", async () => {
    await deployed([web, serviceNamed("old")]);
    const cancel = new AbortController();
    const running = deploy(requestFor([web], {}, { image: "b" }), test.ports(cancel.signal));
    await test.untilImageIs("b");
    cancel.abort(new Error("cancelled"));
    expect((await running).outcome).toBe("failed");
    expect(await isThere(serviceNamed("old"))).toBe(true);
    expect(await deployed([web])).toMatchObject({ outcome: "deployed", pruned: [{ name: "old" }] });
  });

  it("leaves a prune that was interrupted to the next deploy, also to one that changes nothing", async () => {
    await deployed([web, worker(), serviceNamed("worker"), serviceNamed("web")]);
    const rest = [web, serviceNamed("web")];
    const { ports, kill } = test.mortalPorts();
    test.server.setFaults(({ method, path }) => {
      if (method === "DELETE" && path.endsWith("/deployments/worker")) kill();
      return undefined;
    });
    const killed = requestFor(rest);
    void deploy(killed, ports).catch(() => {});
    await until(async () => !(await isThere(worker())));
    test.server.setFaults(undefined);
    expect((await records())[0]).toMatchObject({ outcome: "good", left: [{}, {}] });
    expect(await isThere(serviceNamed("worker"))).toBe(true);

    const again = { ...killed, identity: { ...killed.identity, attempt: 2 } };
    const report = await deploy(again, test.ports());
    expect(report).toMatchObject({ outcome: "deployed", pruned: [{ kind: "Service", name: "worker" }] });
    expect("changes" in report && report.changes.every(({ action }) => action === "none")).toBe(true);
    expect((await records())[0]).toMatchObject({ outcome: "good", left: [] });
  });
});

describe("a deletion that the server refuses", () => {
  const refuse = (what: RegExp): void =>
    test.server.setFaults(({ method, path }) =>
      method === "DELETE" && what.test(path) ? { kind: "status", status: 403 } : undefined,
    );

  it("is a warning that says so, and is no reason for another deploy", async () => {
    await deployed([web, serviceNamed("old"), serviceNamed("web")]);
    refuse(/services\/old/);
    expect(await deployed([web])).toMatchObject({ outcome: "deployed", pruned: [{ name: "web" }] });
    expect(test.lines.join("\n")).toContain(
      "service/old is not in the manifests any more. It is left in place: Cannot delete service/old in namespace dev: ",
    );
    expect((await deployed([web])).outcome).toBe("unchanged");
    test.server.setFaults(undefined);
    expect(await deployed([web])).toMatchObject({ outcome: "deployed", pruned: [{ name: "old" }] });
  });

  it("is no matter to a dry run by a role that may only look", async () => {
    await deployed([web, serviceNamed("old")]);
    const denied = new TowlineError("kube-forbidden", 'This job may not delete services in namespace "dev"', {
      subject: "delete services in dev",
    });
    const cluster = new Proxy(test.cluster, {
      get: (target, name) => (name === "delete" ? () => Promise.reject(denied) : Reflect.get(target, name)),
    });
    const ports = { ...test.ports(), cluster };
    expect(await deploy(requestFor([web], { dryRun: true }), ports)).toMatchObject({
      prunes: [{ name: "old" }],
    });
    expect((await deploy(requestFor([web]), ports)).outcome).toBe("unchanged");
    expect(test.lines.join("\n")).toContain(
      'It is left in place: This job may not delete services in namespace "dev"',
    );
  });

  it("only when it is meant is a warning too", async () => {
    await deployed([web, serviceNamed("old")]);
    refuse(/services\/old$/);
    expect(await deployed([web])).toMatchObject({ outcome: "deployed", pruned: [] });
    expect(test.lines.join("\n")).toContain("service/old left the manifests and could not be deleted: ");
    test.server.setFaults(undefined);
    expect(await deployed([web])).toMatchObject({ outcome: "deployed", pruned: [{ name: "old" }] });
  });
});

describe("a large prune", () => {
  const many = Array.from({ length: 11 }, (_, index) => serviceNamed(`old-${index}`));
  const rest = Array.from({ length: 12 }, (_, index) => serviceNamed(`new-${index}`));

  const refusal = async (objects: readonly KubeObject[], more?: Partial<DeployRequest>) => {
    const error: unknown = await deployed(objects, more).catch((reason: unknown) => reason);
    if (!isTowlineError(error)) throw new Error("it was not refused");
    return `${error.code}: ${error.message}. ${error.hint}`;
  };

  it("is refused before anything changes, until its number is confirmed", async () => {
    await deployed([web, ...many, ...rest]);
    const writes = ourWrites();
    const next = [deployment(2), ...rest];
    expect(await refusal(next)).toMatch(
      /^prune-unconfirmed: This deploy would delete 11 of the 24 objects on record, which are not in its manifests: service\/old-0, .*service\/old-7 and 3 more\. If all of that is to go, run it again with the input "confirm-prune: 11"\. .*Nothing was changed$/,
    );
    expect(await refusal(next, { confirmedPrunes: [12] })).toContain("(confirm-prune says 12)");
    expect(ourWrites()).toBe(writes);
    const shown = await deployed(next, { dryRun: true });
    expect(shown.outcome).toBe("planned");
    expect(test.lines.join("\n")).toContain('that needs the input "confirm-prune: 11"');
    const done = await deployed(next, { confirmedPrunes: [4, 11] });
    expect(done.outcome === "deployed" && done.pruned.length).toBe(11);
  });

  it("is one of most of what there is, too", async () => {
    await deployed([web, ...many.slice(0, 4)]);
    expect(await refusal([web, ...many.slice(3, 4)])).toContain("would delete 3 of the 5 objects");
    expect(await deployed([web, ...many.slice(2, 4)])).toMatchObject({ outcome: "deployed" });
  });
});

it("once it is cancelled, or another deploy may have begun, nothing is cleaned up by what was seen before", async () => {
  await deployed([web, serviceNamed("old")]);
  const cancel = new AbortController();
  const collected: string[] = [];
  const cluster = new Proxy(test.cluster, {
    get: (target, name) => {
      if (name !== "list") return Reflect.get(target, name);
      return async (query: Parameters<Cluster["list"]>[0]) => {
        if (cancel.signal.aborted) collected.push(query.kind);
        return await target.list(query);
      };
    },
  });
  const ports = test.ports(cancel.signal);
  const info = (line: string): void => {
    if (line === "deleted service/old") cancel.abort(new Error("cancelled"));
  };
  const report = await deploy(requestFor([web]), { ...ports, cluster, log: { ...ports.log, info } });
  expect(report.outcome).toBe("deployed");
  expect(collected).toEqual([]);
});

describe("between judgement and deletion", () => {
  /** Does `act` before the first deletion that is meant. */
  const meddling = (act: () => Promise<unknown>): Cluster => {
    let done = false;
    return new Proxy(test.cluster, {
      get: (target, name) => {
        if (name !== "delete") return Reflect.get(target, name);
        return async (...args: Parameters<Cluster["delete"]>) => {
          if (!done && args[1]?.dryRun !== true && args[0].kind === "Service") {
            done = true;
            await act();
          }
          return await target.delete(...args);
        };
      },
    });
  };

  it.each([
    ["an object that somebody annotates stays", { "towline.dev/prune": "keep" }, true],
    ["one that was only written to is deleted", { team: "shop" }, false],
  ])("%s", async (_, annotations, stays) => {
    await deployed([web, serviceNamed("old")]);
    const ref = refOf(serviceNamed("old"));
    const cluster = meddling(() =>
      test.cluster.patch(ref, { metadata: { annotations } }, { type: "merge", manager: "kubectl-annotate" }),
    );
    await deploy(requestFor([web]), { ...test.ports(), cluster });
    expect(await isThere(serviceNamed("old"))).toBe(stays);
  });

  it("an object that somebody made anew stays", async () => {
    await deployed([web, serviceNamed("old")]);
    const cluster = meddling(async () => {
      await test.cluster.delete(refOf(serviceNamed("old")));
      await test.cluster.create(serviceNamed("old"), { manager: "kubectl-create" });
    });
    await deploy(requestFor([web]), { ...test.ports(), cluster });
    expect(await isThere(serviceNamed("old"))).toBe(true);
  });
});

describe("annotations", () => {
  it.each([["towline.dev/prune"], ["helm.sh/resource-policy"]])("%s: keep", async (name) => {
    await deployed([web, annotated(serviceNamed("old"), { [name]: "keep" })]);
    expect((await deployed([web])).outcome).toBe("unchanged");
    expect(await isThere(serviceNamed("old"))).toBe(true);
    expect(test.lines.join("\n")).toContain(`It is left in place: its annotation ${name} is "keep"`);
  });

  it("count as the last recorded manifest had them, and as people set them", async () => {
    await deployed([
      web,
      annotated(serviceNamed("one"), { "towline.dev/prune": "keep" }),
      serviceNamed("two"),
    ]);
    const annotate = async (name: string, value: string | null) =>
      await test.cluster.patch(
        refOf(serviceNamed(name)),
        { metadata: { annotations: { "towline.dev/prune": value } } },
        { type: "merge", manager: "kubectl-annotate" },
      );
    await annotate("one", null);
    await annotate("two", "keep");
    expect((await deployed([web])).outcome).toBe("unchanged");
    expect([await isThere(serviceNamed("one")), await isThere(serviceNamed("two"))]).toEqual([true, true]);
    await annotate("two", null);
    expect(await deployed([web])).toMatchObject({ outcome: "deployed", pruned: [{ name: "two" }] });
  });

  it("are refused where they say something else", async () => {
    const object = annotated(serviceNamed("old"), { "towline.dev/prune": "false" });
    await expect(deployed([web, object])).rejects.toMatchObject({
      code: "manifest-invalid",
      message: 'service/old: towline.dev/prune is "false"',
      hint: expect.stringContaining('Write "keep"'),
      at: { line: 2 },
    });
  });
});
