import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { exampleRegion, type KubeObject, nonProductionAccount } from "@towline/sandbox";
import { ClusterHistory } from "../world/cluster-history.ts";
import { startWorld, type World } from "../world/world.ts";
import { leaks } from "./search.ts";
import { type WatchedRun, watchedRun } from "./watched-run.ts";
import { Wiretap } from "./wiretap.ts";

/** Values that escaping, encoding or masking may stumble over. */
const awkward = (round: string): Readonly<Record<string, string>> => ({
  PLAIN: `correct-horse-battery-staple-${round}`,
  QUOTES: `it's "so" \`quoted\` \\ and $HOME ${round} 'end'`,
  LINES: `-----BEGIN KEY-----\nMIIEvgIBADANBgkq${round}hkiG9w0BAQE\nFAASCBKgwggSkAgEA${round}AoIBAQ\n-----END KEY-----\n`,
  JSON: `{"inner":{"password":"a %0A b ${round}","list":["x:y"]}}`,
  REGEX: `^(a+)+[b-z]{2,}\\d|.*${round}$^.*?\\/`,
  COMMAND: `::set-output name=x::${round}%0D%0A::debug::hello`,
  UNICODE: `pässwörd-${round}-🔑-Ω≈ç√∫˜µ≤`,
  BASE64: Buffer.from(`decoded secret of ${round}`).toString("base64"),
  URL: `https://user:p%40ss/${round}?a=b&c=d#fragment+plus`,
  LONG: Array.from({ length: 300 }, (_, index) => `${round}${index}`).join("-"),
  SHORT: round,
});

const place = { account: nonProductionAccount, region: exampleRegion };
const keys = Object.keys(awkward(""));
const references = keys.map((key) => `${key}: aws-secretsmanager:dev/checkout#${key}`).join("\n");
const secretsYaml = `${references}\nPARAMETER: aws-ssm:/dev/checkout/parameter\n`;

const wiretap = new Wiretap();
let world: World;
let dev: ClusterHistory;
const put = (round: string): void => {
  world.sandbox.secrets.put({ ...place, name: "dev/checkout", value: awkward(round) });
  world.sandbox.parameters.put({
    ...place,
    name: "/dev/checkout/parameter",
    value: `parameter-value-of-${round}`,
  });
};
beforeAll(async () => {
  const timing = { podStart: 30, pull: 5, probeSecond: 20, crashBackOff: 50 };
  world = await startWorld({ sandbox: { timing } });
  dev = new ClusterHistory(world.cluster("dev"));
  const deployment = await readFile(`${world.checkout.path}/k8s/deployment.yaml`, "utf8");
  const withSecret = deployment.replace(
    "- configMapRef: { name: checkout-env }",
    "- configMapRef: { name: checkout-env }\n            - secretRef: { name: checkout-secrets }",
  );
  await world.checkout.commit({ "k8s/deployment.yaml": withSecret }, "Secrets");
  await world.config.commit({ "dev/checkout/secrets.yaml": secretsYaml }, "Secrets");
});
afterAll(async () => {
  wiretap.end();
  await world.close();
});

const isVersionedSecret = ({ kind, metadata }: KubeObject): boolean =>
  kind === "Secret" && metadata.labels?.["towline.dev/config-name"] !== undefined;
const recordOf = ({ data }: KubeObject): string => {
  const { record } = (data ?? {}) as { readonly record?: string };
  return record === undefined ? "" : gunzipSync(Buffer.from(record, "base64")).toString();
};

/** Everything but the Secrets themselves, which are what the values are for. */
const placesOf = ({ places }: WatchedRun) => [
  ...places.filter(({ name }) => name !== "objects of cluster dev"),
  ...dev
    .writes()
    .filter(({ object }) => !isVersionedSecret(object as KubeObject))
    .map(({ object }) => ({
      name: `${object.kind} ${object.metadata.name}`,
      text: `${JSON.stringify(object)} ${recordOf(object as KubeObject)}`,
    })),
];

/** What of the rounds' values was found; the short one is too short to look for. */
const found = (watched: WatchedRun, ...rounds: readonly string[]): readonly string[] => {
  const values = rounds.flatMap((round) => [
    ...Object.entries(awkward(round)).filter(([key]) => key !== "SHORT"),
    ["PARAMETER", `parameter-value-of-${round}`] as const,
  ]);
  return leaks(
    values.map(([kind, value]) => ({ kind, value })),
    placesOf(watched),
  );
};

const deploy = () => watchedRun(world, wiretap);
const errors = ({ run }: WatchedRun) =>
  run.jobs
    .flatMap(({ annotations }) => annotations)
    .flatMap(({ level, message }) => (level === "error" ? [message] : []));
/** Controllers may still be busy with the deploy before. */
const ourWrites = (start: number): readonly string[] =>
  world
    .cluster("dev")
    .history.slice(start)
    .filter(({ manager }) => manager.startsWith("towline/"))
    .map(({ verb, object }) => `${verb} ${object.kind}/${object.metadata.name}`);
const secretNow = () => dev.objects("Secret").filter((object) => isVersionedSecret(object as KubeObject));
const summaryOf = ({ run }: WatchedRun) => run.jobs.map(({ summary }) => summary).join("\n");

describe("secrets by reference", () => {
  it("reach the pods, exactly, and nothing else", async () => {
    put("q1w2e3");
    const watched = await deploy();
    expect(errors(watched)).toEqual([]);
    const [secret, ...more] = secretNow();
    expect(more).toEqual([]);
    const decoded = Object.fromEntries(
      Object.entries(secret?.data ?? {}).map(([key, value]) => [
        key,
        Buffer.from(String(value), "base64").toString(),
      ]),
    );
    expect(decoded).toEqual({ ...awkward("q1w2e3"), PARAMETER: "parameter-value-of-q1w2e3" });
    for (const pod of dev.readyPods())
      expect(pod.spec.containers[0].envFrom[1].secretRef.name).toBe(secret?.metadata.name);
    expect(found(watched, "q1w2e3")).toEqual([]);
  });

  it("change nothing where nothing changed", async () => {
    const before = dev.count;
    const watched = await deploy();
    expect(summaryOf(watched)).toContain("nothing to do");
    expect(ourWrites(before)).toEqual([]);
  });

  it("roll the pods when one is rotated; the change is shown by fingerprints", async () => {
    put("r4t5y6");
    const watched = await deploy();
    expect(errors(watched)).toEqual([]);
    expect(summaryOf(watched)).toMatch(/data\.PLAIN: hmac:[0-9a-f]{8} → hmac:[0-9a-f]{8}/);
    expect(secretNow()).toHaveLength(2);
    expect(found(watched, "q1w2e3", "r4t5y6")).toEqual([]);
  });

  it("stay hidden when a deploy fails and goes back", async () => {
    put("u7i8o9");
    const dockerfile = `FROM scratch\nCOPY --chmod=0755 bin/checkout /checkout\nENTRYPOINT ["/checkout"]\nCMD ["crash"]\n`;
    await world.checkout.commit({ Dockerfile: dockerfile }, "Crash");
    const watched = await deploy();
    expect(errors(watched).join()).toContain("is back and serves with all its pods");
    expect(found(watched, "r4t5y6", "u7i8o9")).toEqual([]);
    const image = dev.object("Deployment", "checkout")?.spec.template.spec.containers[0].envFrom[1].secretRef
      .name;
    const [, second] = secretNow();
    expect(image).toBe(second?.metadata.name);
  });

  it.each([
    ["a key that is missing", "X: aws-secretsmanager:dev/checkout#NOTHING\n", 'has no key "NOTHING"'],
    [
      "a secret that is missing",
      "X: aws-secretsmanager:dev/absent#x\n",
      'Secrets Manager has no secret "dev/absent"',
    ],
    ["a value that is written out", "X: u7i8o9-written-out-by-mistake\n", "The value of X is no reference"],
  ])("stay hidden with %s", async (_, text, message) => {
    await world.config.commit({ "dev/checkout/secrets.yaml": `${secretsYaml}${text}` }, "Mistake");
    const before = dev.count;
    const watched = await deploy();
    expect(errors(watched).join()).toContain(message);
    expect(ourWrites(before)).toEqual([]);
    expect(found(watched, "u7i8o9")).toEqual([]);
    const logs = watched.run.jobs.map(({ log, summary }) => log + summary).join();
    expect(logs).not.toContain("written-out-by-mistake");
  });
});
