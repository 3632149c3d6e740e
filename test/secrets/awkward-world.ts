import { readFile } from "node:fs/promises";
import { exampleRegion, type KubeObject, nonProductionAccount } from "@towline/sandbox";
import { ClusterHistory } from "../world/cluster-history.ts";
import { startWorld, type World } from "../world/world.ts";
import { awkwardValues, partsOf, shortValues } from "./awkward-values.ts";
import { leaks, type Place } from "./search.ts";
import { recordOf, type WatchedRun, type Watching, watchedRun } from "./watched-run.ts";
import { Wiretap } from "./wiretap.ts";

const owner = { account: nonProductionAccount, region: exampleRegion };
const names = ["PORT", ...Object.keys(shortValues), ...Object.keys(awkwardValues(""))];
const secretsYaml = names.map((name) => `${name}: aws-secretsmanager:dev/checkout#${name}\n`).join("");

const severalLines = /^(LINES|CRLF|PRETTYJSON)_/;
const printed = (wanted: readonly string[]): string =>
  JSON.stringify(wanted.map((name) => `$(${name})`).join(" | "));
const of = (pattern: RegExp): readonly string[] => names.filter((name) => pattern.test(name));

/** A container that prints these variables, and is ready where PORT is the port that is looked at. */
const container = (name: string, index: number, variables: readonly string[]): string => `
        - name: ${name}
          image: checkout
          args: [serve, --port, "${index === 0 ? "$(PORT)" : `${index}$(PORT)`}"]
          envFrom:
            - configMapRef: { name: checkout-env }
            - secretRef: { name: checkout-secrets }
          env: [{ name: GREETING, value: ${printed(variables)} }]
          readinessProbe: { httpGet: { path: /healthz, port: ${index === 0 ? "" : index}808 }, periodSeconds: 1 }`;

/** Only the last lines of a log are shown: values of several lines get containers of their own. */
const containers = [
  of(/_\d$|ONE|TWO|THREE/).filter((name) => !severalLines.test(name)),
  of(/^LINES_[0-3]$/),
  of(/^CRLF_[0-3]$/),
  of(/^PRETTYJSON_[0-4]$/),
];

const printing = (deployment: string): string =>
  deployment
    .replace("progressDeadlineSeconds: 120", "progressDeadlineSeconds: 8")
    .replace("replicas: 2", "replicas: 1")
    .replace(
      /containers:[\s\S]*?(?= {6}volumes:)/,
      `containers:${containers.map((variables, index) => container(`prints-${index}`, index, variables)).join("")}\n`,
    );

const isVersionedSecret = ({ kind, metadata }: KubeObject): boolean =>
  kind === "Secret" && metadata.labels?.["towline.dev/config-name"] !== undefined;

/** Acme, whose service has 200 secrets of every kind, all of which its containers print. */
export class AwkwardWorld {
  readonly world: World;
  readonly #wiretap = new Wiretap();
  readonly #dev: ClusterHistory;
  readonly #rounds: string[] = [];

  private constructor(world: World) {
    this.world = world;
    this.#dev = new ClusterHistory(world.cluster("dev"));
  }

  static async start(workflows: Readonly<Record<string, string>>): Promise<AwkwardWorld> {
    const timing = { podStart: 30, pull: 5, probeSecond: 20, crashBackOff: 50, deploymentSecond: 100 };
    const world = await startWorld({ sandbox: { timing } });
    const deployment = await readFile(`${world.checkout.path}/k8s/deployment.yaml`, "utf8");
    const own = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text]);
    // by the actions alone no environment's folder is read
    const files = {
      ...Object.fromEntries(own),
      "config/secrets.yaml": secretsYaml,
      "config/.env": "A=b\n",
      "config/a.txt": "",
    };
    await world.checkout.commit({ ...files, "k8s/deployment.yaml": printing(deployment) }, "Secrets");
    await world.config.commit({ "dev/checkout/secrets.yaml": secretsYaml }, "Secrets");
    return new AwkwardWorld(world);
  }

  /** Other values for everything; the containers get ready where `serving`. */
  put(round: string, state: "serving" | "failing"): void {
    this.#rounds.push(round);
    const port = state === "serving" ? "808" : "909";
    const value = { ...awkwardValues(round), ...shortValues, PORT: port };
    this.world.sandbox.secrets.put({ ...owner, name: "dev/checkout", value });
  }

  run(watching?: Watching): Promise<WatchedRun> {
    return watchedRun(this.world, this.#wiretap, watching);
  }

  /** Where in what a run left the values of all rounds were found, the Secrets themselves left out. */
  found(watched: WatchedRun, more: Readonly<Record<string, string>> = {}): readonly string[] {
    const values = [
      ...this.#rounds.flatMap((round) => Object.entries(awkwardValues(round))),
      ...Object.entries(more),
    ];
    const secrets = values.flatMap(([kind, value]) => partsOf(value).map((part) => ({ kind, value: part })));
    return [...new Set(leaks(secrets, this.#places(watched)))];
  }

  #places({ places, requests }: WatchedRun): readonly Place[] {
    const objects = this.#dev.writes().map(({ object }) => object as KubeObject);
    return [
      ...places.filter(({ name }) => name !== "objects of cluster dev"),
      ...objects
        .filter((object) => !isVersionedSecret(object))
        .map((object) => ({
          name: `${object.kind} ${object.metadata.name}`,
          text: `${JSON.stringify(object)} ${recordOf(object)}`,
        })),
      ...requests
        .filter(({ line }) => !/\/secrets(\/|\?|$)/.test(line))
        .map(({ line, text }) => ({ name: `request ${line}`, text })),
    ];
  }

  async close(): Promise<void> {
    this.#wiretap.end();
    await this.world.close();
  }
}
