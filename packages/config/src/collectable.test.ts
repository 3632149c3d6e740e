import { describe, expect, it } from "@jest/globals";
import { annotations, type KubeObject, labels } from "@towline/kernel";
import { collectable, graceSeconds } from "./collectable.ts";

const now = Date.parse("2026-11-21T12:00:00Z");
const secondsAgo = (seconds: number): string => new Date(now - seconds * 1000).toISOString();

const configMap = (name: string, mark?: string, service = "checkout"): KubeObject => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: {
    name,
    namespace: "shop",
    uid: `uid-${name}`,
    resourceVersion: "7",
    labels: { [labels.service]: service, [labels.configName]: "checkout-config" },
    ...(mark === undefined ? {} : { annotations: { [annotations.unusedSince]: mark } }),
  },
});

const podSpec = (name: string) => ({ containers: [{ name: "a", envFrom: [{ configMapRef: { name } }] }] });

const userOf = (kind: string, spec: object): KubeObject => ({
  apiVersion: "v1",
  kind,
  metadata: { name: "u", namespace: "shop" },
  ...spec,
});

const collect = (
  configMaps: readonly KubeObject[],
  users: readonly KubeObject[] = [],
  recorded: string[] = [],
) => {
  const answer = collectable({
    service: "checkout",
    objects: configMaps,
    users,
    recorded: recorded.map((name) => `ConfigMap/${name}`),
    now,
  });
  return {
    mark: answer.mark.map(({ name }) => name),
    unmark: answer.unmark.map(({ name }) => name),
    delete: answer.delete.map(({ ref }) => ref.name),
  };
};

const none = { mark: [], unmark: [], delete: [] };

describe("collectable", () => {
  it("marks first, and deletes what was marked more than an hour ago", () => {
    const configMaps = [
      configMap("new"),
      configMap("fresh", secondsAgo(graceSeconds - 1)),
      configMap("old", secondsAgo(graceSeconds + 1)),
    ];
    expect(collect(configMaps)).toEqual({ mark: ["new"], unmark: [], delete: ["old"] });
  });

  it("deletes exactly what it saw", () => {
    const answer = collectable({
      service: "checkout",
      objects: [configMap("old", secondsAgo(7200))],
      users: [],
      recorded: [],
      now,
    });
    expect(answer.delete).toEqual([
      {
        ref: { apiVersion: "v1", kind: "ConfigMap", namespace: "shop", name: "old" },
        uid: "uid-old",
        resourceVersion: "7",
      },
    ]);
  });

  it.each([
    ["Pod", { spec: podSpec("old") }],
    ["Deployment", { spec: { template: { spec: podSpec("old") } } }],
    ["ReplicaSet", { spec: { template: { spec: podSpec("old") } } }],
    ["StatefulSet", { spec: { template: { spec: podSpec("old") } } }],
    ["DaemonSet", { spec: { template: { spec: podSpec("old") } } }],
    ["ControllerRevision", { data: { spec: { template: { spec: podSpec("old") } } } }],
    ["Job", { spec: { template: { spec: podSpec("old") } } }],
    ["CronJob", { spec: { jobTemplate: { spec: { template: { spec: podSpec("old") } } } } }],
  ])("keeps what a %s refers to, and takes the mark off", (kind, spec) => {
    expect(collect([configMap("old", secondsAgo(7200))], [userOf(kind, spec)])).toEqual({
      ...none,
      unmark: ["old"],
    });
  });

  it("keeps what a record refers to", () => {
    expect(collect([configMap("old", secondsAgo(7200)), configMap("new")], [], ["old", "new"])).toEqual({
      ...none,
      unmark: ["old"],
    });
  });

  it("does not take a Secret for a ConfigMap of the same name", () => {
    const secret = { ...configMap("old", secondsAgo(7200)), kind: "Secret" };
    expect(collect([configMap("old"), secret], [], ["old"])).toEqual({ ...none, delete: ["old"] });
    const user = userOf("Pod", {
      spec: { containers: [{ name: "a", envFrom: [{ secretRef: { name: "old" } }] }] },
    });
    expect(collect([secret], [user])).toEqual({ ...none, unmark: ["old"] });
  });

  it("leaves alone what is not versioned, not this service's, or on its way out", () => {
    const bare = configMap("bare", secondsAgo(7200));
    const { [labels.configName]: _, ...rest } = bare.metadata.labels ?? {};
    const leaving = configMap("leaving", secondsAgo(7200));
    expect(
      collect([
        { ...bare, metadata: { ...bare.metadata, labels: rest } },
        configMap("other", secondsAgo(7200), "payments"),
        { ...leaving, metadata: { ...leaving.metadata, deletionTimestamp: secondsAgo(1) } },
      ]),
    ).toEqual(none);
  });

  it.each(["nonsense", new Date(now + 60_000).toISOString()])("marks anew where the mark is %s", (mark) => {
    expect(collect([configMap("odd", mark)])).toEqual({ ...none, mark: ["odd"] });
  });
});
