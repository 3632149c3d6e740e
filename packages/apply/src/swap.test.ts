import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { applyChanges, labelled, planApply, type WholeWrite } from "./index.ts";
import { useTestCluster } from "./testcluster.ts";

const test = useTestCluster();

const requestOf = (data: Readonly<Record<string, string>>, write: WholeWrite, more: object = {}) => {
  const object = labelled({ ...test.configMap(data), ...more }, "web");
  return { ...test.requestOf(), desired: [{ object, write }] };
};
const put = async (data: Readonly<Record<string, string>>, write: WholeWrite = "replace") => {
  const request = requestOf(data, write);
  const changes = await planApply(request);
  const before = test.server().history.length;
  const [applied] = await applyChanges(request, changes);
  const verbs = test
    .server()
    .history.slice(before)
    .map(({ verb }) => verb);
  return { change: changes[0], object: applied?.object as KubeObject, verbs };
};
const byHand = (object: object) =>
  test.cluster().create({ ...test.configMap({ A: "0" }), ...object }, { manager: "kubectl-create" });

describe("an object that is written as a whole", () => {
  it("is created, left alone, and changed in one PUT", async () => {
    expect(await put({ A: "1" })).toMatchObject({ change: { action: "create" }, verbs: ["create"] });
    expect(await put({ A: "1" })).toMatchObject({ change: { action: "none" }, verbs: [] });
    const { change, object, verbs } = await put({ B: "2" });
    expect([change?.action, verbs, object.data]).toEqual(["update", ["update"], { B: "2" }]);
    expect(change).toMatchObject({
      fields: [
        { path: "data.A", before: '"1"' },
        { path: "data.B", after: '"2"' },
      ],
    });
  });

  it("loses what others wrote into it, and keeps its own name, labels and uid", async () => {
    const before = await byHand({ metadata: { ...test.configMap({}).metadata, labels: { team: "shop" } } });
    const { object } = await put({ B: "2" });
    expect(object.data).toEqual({ B: "2" });
    expect(object.metadata).toMatchObject({
      uid: before.metadata.uid,
      labels: { team: "shop", "towline.dev/service": "web" },
    });
  });

  it("is deleted and created anew only where it is immutable, and only where that was asked for", async () => {
    await byHand({ immutable: true });
    await expect(put({ B: "2" })).rejects.toMatchObject({
      code: "kube-invalid",
      message: "configmap/web-config is immutable: its content cannot be replaced",
    });
    const { object, verbs } = await put({ B: "2" }, "recreate");
    expect([verbs, object.immutable, object.data]).toEqual([["delete", "create"], true, { B: "2" }]);
    expect((await put({ B: "2" }, "recreate")).verbs).toEqual([]);
  });

  it("is changed by PUT with recreate too where it can be", async () => {
    await byHand({});
    expect((await put({ B: "2" }, "recreate")).verbs).toEqual(["update"]);
  });

  it("is not another service's", async () => {
    await byHand({
      metadata: { ...test.configMap({}).metadata, labels: { "towline.dev/service": "other" } },
    });
    await expect(put({ B: "2" })).rejects.toMatchObject({ code: "ownership-refused" });
  });

  it("is tried out before", async () => {
    await byHand({});
    await expect(put({ "no key": "2" })).rejects.toMatchObject({ code: "kube-invalid" });
  });

  it("is written although somebody else wrote meanwhile", async () => {
    await byHand({});
    const request = requestOf({ B: "2" }, "replace");
    const changes = await planApply(request);
    let writes = 0;
    test
      .server()
      .setFaults(({ method }) =>
        method === "PUT" && writes++ === 0 ? { kind: "status", status: 409 } : undefined,
      );
    const [applied] = await applyChanges(request, changes);
    test.server().setFaults(undefined);
    expect([applied?.object.data, writes]).toEqual([{ B: "2" }, 2]);
  });
});
