import { type InputReader, parseWordLine } from "@towline/action-kit";
import { type BuilderNodeSettings, type BuilderSettings, knownPlatforms } from "@towline/spec";

type Form = readonly [RegExp, string];
const any: Form = [/./, "a value"];
const path: Form = [/./, "a path, absolute or relative to the checkout"];
const platforms: Form = [
  /^[a-z]+\/\w+(\/v\d)?(,[a-z]+\/\w+(\/v\d)?)*$/,
  "platforms with commas between them, such as linux/arm64",
];

/** Options of buildx' drivers. */
const forms = {
  remote: {
    endpoint: [
      /^(tcp|unix|ssh|docker-container|podman-container|kube-pod):\/\/\S+$/,
      "an address such as tcp://buildkitd:1234",
    ],
    platforms,
    cacert: path,
    cert: path,
    key: path,
    servername: any,
  },
  kubernetes: {
    platforms,
    namespace: any,
    replicas: [/^[1-9]\d*$/, "a whole number"],
    image: any,
    nodeselector: any,
    tolerations: any,
    annotations: any,
    labels: any,
    serviceaccount: any,
    schedulername: any,
    rootless: [/^(true|false)$/, "true or false"],
    loadbalance: [/^(sticky|random)$/, "sticky or random"],
    timeout: any,
    "requests.cpu": any,
    "requests.memory": any,
    "requests.ephemeral-storage": any,
    "limits.cpu": any,
    "limits.memory": any,
    "limits.ephemeral-storage": any,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Form>>>>;

const examples = {
  remote: "endpoint=tcp://buildkitd-arm64:1234 platforms=linux/arm64",
  kubernetes: "platforms=linux/arm64 namespace=buildkit replicas=2 nodeselector=kubernetes.io/arch=arm64",
};

const readNode = (input: InputReader, kind: "remote" | "kubernetes", line: string): BuilderNodeSettings => {
  const keys: Readonly<Record<string, Form>> = forms[kind];
  const { words, problems } = parseWordLine(line, {
    input: "builder-nodes",
    forms: keys,
    example: examples[kind],
  });
  for (const { message, hint } of problems) input.reject(message, hint);
  const { endpoint, platforms: listed = "", ...options } = words;
  const names = listed.split(",").filter(Boolean);
  for (const name of names.filter((each) => !knownPlatforms.includes(each)))
    input.reject(
      `Input builder-nodes has the platform "${name}"`,
      `Platforms are ${knownPlatforms.join(", ")}`,
    );
  if (kind === "remote" && endpoint === undefined)
    input.reject(
      `Input builder-nodes has no endpoint in the line "${line}"`,
      `A line is such as: ${examples.remote}`,
    );
  const given = Object.entries(options).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { endpoint, platforms: names, options: Object.fromEntries(given) };
};

/** Inputs `builder` and `builder-nodes`. */
export const readBuilder = (input: InputReader): BuilderSettings => {
  const builder =
    input.matching("builder", /^\w[\w.-]*$/, "auto, remote, kubernetes, or the name of a builder") ?? "auto";
  const lines = input.lines("builder-nodes");
  if (builder === "remote" || builder === "kubernetes") {
    if (builder === "remote" && lines.length === 0)
      input.reject(
        "Input builder-nodes is missing",
        `With "builder: remote" each line is a node: ${examples.remote}`,
      );
    const nodes = lines.map((line) => readNode(input, builder, line));
    return { kind: builder, nodes: nodes.length > 0 ? nodes : [{ platforms: [], options: {} }] };
  }
  if (lines.length > 0)
    input.reject(
      `Input builder-nodes has no meaning with "builder: ${builder}"`,
      'Write "builder: remote" or "builder: kubernetes", or remove it',
    );
  return builder === "auto" ? { kind: "auto" } : { kind: "named", name: builder };
};
