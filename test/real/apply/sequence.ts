import { randomNumbers } from "../../sweep/random.ts";

/** One request of a sequence. `fields` is the object without its name and namespace. */
export type Step =
  | {
      readonly kind: "apply";
      readonly manager: string;
      readonly fields: object;
      readonly force: boolean;
      readonly dryRun: boolean;
    }
  /** The live object with these fields merged into it, by PUT. */
  | { readonly kind: "update"; readonly manager: string; readonly fields: object }
  | { readonly kind: "merge-patch"; readonly manager: string; readonly fields: object };

export interface Sequence {
  readonly apiVersion: string;
  readonly objectKind: string;
  /** `api/v1` or `apis/apps/v1` */
  readonly root: string;
  readonly plural: string;
  readonly steps: readonly Step[];
}

type Draw = () => number;
type Fields = Readonly<Record<string, unknown>>;

const pick = <T>(draw: Draw, ...values: readonly [T, ...T[]]): T =>
  values[Math.floor(draw() * values.length)] ?? values[0];
const maybe = (draw: Draw, fields: Fields): Fields => (draw() < 0.5 ? fields : {});
/** Some of the keys, each with one of a few values. */
const someOf = (draw: Draw, keys: readonly string[], values: readonly [string, ...string[]]): Fields =>
  Object.fromEntries(keys.filter(() => draw() < 0.4).map((key) => [key, pick(draw, ...values)]));

const metadata = (draw: Draw): Fields => ({
  ...maybe(draw, { labels: someOf(draw, ["team", "tier", "track"], ["a", "b"]) }),
  ...maybe(draw, { annotations: someOf(draw, ["note", "owner"], ["x", "y", "z"]) }),
});

const configMap = (draw: Draw): Fields => ({
  metadata: metadata(draw),
  ...maybe(draw, { data: someOf(draw, ["a", "b", "c", "d"], ["1", "2", ""]) }),
  ...maybe(draw, { binaryData: someOf(draw, ["e", "f"], ["AA==", "AQ=="]) }),
});

const servicePorts = (draw: Draw): readonly Fields[] =>
  [80, 443, 8080]
    .filter(() => draw() < 0.5)
    .map((port) => ({
      name: `p${port}`,
      port,
      protocol: "TCP",
      ...maybe(draw, { targetPort: pick<number | string>(draw, port, 9000, "http") }),
    }));

const service = (draw: Draw, whole: boolean): Fields => {
  const ports = servicePorts(draw);
  return {
    metadata: metadata(draw),
    spec: {
      ...(whole
        ? { ports: ports.length === 0 ? [{ name: "p80", port: 80, protocol: "TCP" }] : ports }
        : maybe(draw, { ports })),
      ...maybe(draw, { selector: someOf(draw, ["app", "tier"], ["a", "b"]) }),
      ...maybe(draw, { sessionAffinity: pick(draw, "None", "ClientIP") }),
      ...maybe(draw, { publishNotReadyAddresses: pick(draw, true, false) }),
    },
  };
};

const container = (draw: Draw, name: string): Fields => ({
  name,
  image: pick(draw, "towline.test/a:1", "towline.test/a:2"),
  ...maybe(draw, {
    env: ["A", "B", "C"]
      .filter(() => draw() < 0.5)
      .map((each) => ({ name: each, value: pick(draw, "1", "2") })),
  }),
  ...maybe(draw, { args: pick(draw, ["serve"], ["serve", "--port", "8081"]) }),
  ...maybe(draw, {
    ports: [8080, 8081].filter(() => draw() < 0.5).map((port) => ({ containerPort: port, protocol: "TCP" })),
  }),
  ...maybe(draw, { resources: { requests: someOf(draw, ["cpu", "memory"], ["1", "2"]) } }),
  ...maybe(draw, { command: ["/checkout"] }),
});

const deployment = (draw: Draw, whole: boolean): Fields => {
  const names = ["app", "side"].filter((_, index) => (whole && index === 0) || draw() < 0.5);
  const containers = names.map((name) => container(draw, name));
  const template = {
    metadata: { labels: { app: "a", ...someOf(draw, ["track"], ["x", "y"]) } },
    spec: {
      containers,
      ...maybe(draw, { terminationGracePeriodSeconds: pick(draw, 1, 30) }),
      ...maybe(draw, {
        volumes: ["v", "w"].filter(() => draw() < 0.5).map((name) => ({ name, emptyDir: {} })),
      }),
    },
  };
  return {
    metadata: metadata(draw),
    spec: {
      // no pods: what controllers do is not what is compared
      ...(whole ? { replicas: 0, selector: { matchLabels: { app: "a" } } } : {}),
      ...maybe(draw, { revisionHistoryLimit: pick(draw, 1, 5) }),
      ...maybe(draw, { minReadySeconds: pick(draw, 0, 3) }),
      ...maybe(draw, { paused: pick(draw, true, false) }),
      ...(whole || (containers.length > 0 && draw() < 0.6) ? { template } : {}),
    },
  };
};

interface Kind extends Omit<Sequence, "steps"> {
  readonly fields: (draw: Draw, whole: boolean) => Fields;
}

const kinds: readonly [Kind, ...Kind[]] = [
  { apiVersion: "v1", objectKind: "ConfigMap", root: "api/v1", plural: "configmaps", fields: configMap },
  { apiVersion: "v1", objectKind: "Service", root: "api/v1", plural: "services", fields: service },
  {
    apiVersion: "apps/v1",
    objectKind: "Deployment",
    root: "apis/apps/v1",
    plural: "deployments",
    fields: deployment,
  },
];

const managers = ["towline/a", "towline/b", "kubectl"] as const;

/** The same sequence for the same seed: three managers at one object, each with a will of its own at each step. */
export const sequenceOf = (seed: number, length: number): Sequence => {
  const draw = randomNumbers(seed * 7_919 + 1);
  for (let round = 0; round < 5; round += 1) draw(); // neighbouring seeds begin alike
  const { fields: fieldsOf, ...kind } = pick(draw, ...kinds);
  const [first, ...rest] = Array.from({ length }, (_, index): Step => {
    const manager = pick(draw, ...managers);
    const whole = index === 0 || draw() < 0.4;
    const fields = fieldsOf(draw, whole);
    const chance = draw();
    if (index > 0 && chance < 0.15) return { kind: "update", manager, fields };
    if (index > 0 && chance < 0.3) return { kind: "merge-patch", manager, fields };
    return { kind: "apply", manager, fields, force: draw() < 0.35, dryRun: index > 0 && draw() < 0.2 };
  });
  return { ...kind, steps: first === undefined ? [] : [first, ...rest] };
};
