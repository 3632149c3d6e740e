import { list, map, record, text } from "../field-types.ts";
import { knownPlatforms } from "../platforms.ts";

const node = record({
  doc: "A node of the builder.",
  fields: {
    endpoint: text({
      doc: "Address of the BuildKit daemon; of the kind `remote` only, which needs it.",
      pattern: /^(tcp|unix):\/\/[^\s,]+$/,
      form: "tcp://<host>:<port> or unix://<path>",
      example: "tcp://buildkitd-arm64:1234",
    }),
    platforms: list({
      doc: "Platforms that it builds natively.",
      of: text({ doc: "A platform.", known: knownPlatforms, what: "platforms", example: "linux/arm64" }),
      fallback: "what it says itself",
    }),
    options: map({
      doc: "Options of buildx' driver, such as `namespace`, `replicas` and `nodeselector` of `kubernetes`.",
      keys: { pattern: /^[a-z][a-z0-9.-]*$/, form: "the name of an option of buildx' driver" },
      example: "namespace",
      of: text({ doc: "Its value.", free: true, example: "buildkit" }),
    }),
  },
});

/** Who builds. */
export const builder = record({
  doc: "Who builds. Whichever file sets it sets all of it.",
  whole: true,
  rule: true,
  fields: {
    kind: text({
      doc: "`auto`: Docker's current builder, or one that is made where it cannot do what is asked; `named`: one that an earlier step made; `remote`: BuildKit daemons; `kubernetes`: pods of the cluster of the job's kubeconfig.",
      known: ["auto", "named", "remote", "kubernetes"],
      what: "kinds of builder",
      fallback: "`auto`",
      example: "remote",
    }),
    name: text({
      doc: "The builder; of the kind `named` only, which needs it.",
      pattern: /^[A-Za-z][\w.-]*$/,
      form: "the name of a builder",
      example: "towline",
    }),
    nodes: list({
      doc: "Its nodes, such as a native one for each platform; of the kinds `remote`, which needs one, and `kubernetes`.",
      of: node,
    }),
  },
});
