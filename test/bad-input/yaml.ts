import type { BadInput } from "./bed.ts";
import { configMap, deployment, extra } from "./files.ts";

const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"]
  .concat([..."bcdefghi"].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[i]}`)}]`))
  .join("\n");

/** What is no YAML, or not the YAML that is meant. */
export const yamlRows: readonly BadInput[] = [
  {
    name: "aliases of aliases of aliases",
    files: extra(bomb),
    says: [
      "k8s/extra.yaml:1:1 This file cannot be read: aliases stand for more than 100000 values. Write out what is meant",
    ],
  },
  {
    name: "an alias of what it stands in",
    files: extra(configMap("data: &d { a: *d }")),
    says: [
      "k8s/extra.yaml:4:15 This alias stands inside what it refers to. Refer to an anchor (&name) that ends above it; a value that begins with * stands in quotes",
    ],
  },
  {
    name: "an alias of another document's anchor",
    files: extra(`${configMap("data: &d { a: b }")}---\n${configMap("data: *d", "other")}`),
    says: [
      "k8s/extra.yaml:9:7 This alias has no anchor before it in its document. Refer to an anchor (&name) that ends above it; a value that begins with * stands in quotes",
    ],
  },
  {
    name: "a key that stands twice",
    files: deployment(["  replicas: 2", "  replicas: 2\n  replicas: 3"]),
    says: ['k8s/deployment.yaml:8:3 Key "replicas" stands twice, first in line 7. Remove one of the two'],
  },
  {
    name: "a tab",
    files: deployment(["  replicas: 2", "\treplicas: 2"]),
    says: [
      "k8s/deployment.yaml:7:1 This is not YAML: Tabs are not allowed as indentation. Indent with spaces",
    ],
  },
  {
    name: "a wrong indentation",
    files: deployment(["      containers:", "     containers:"]),
    says: [
      "k8s/deployment.yaml:16:1 This is not YAML: All mapping items must start at the same column. Give all keys of one map, and all items of one list, the same indentation",
      "k8s/deployment.yaml:40:1 This is not YAML: All mapping items must start at the same column. Give all keys of one map, and all items of one list, the same indentation",
    ],
  },
  {
    name: "a quote that never ends",
    files: extra(configMap('data: { a: "b }')),
    says: [
      'k8s/extra.yaml:5:1 This is not YAML: Missing closing "quote. Close the quote or bracket, or add the missing character',
    ],
  },
  {
    name: "a bracket that never ends",
    files: extra(configMap("data: { a: b")),
    says: [
      "k8s/extra.yaml:5:1 This is not YAML: Flow map in block collection must be sufficiently indented and end with a }. Close the bracket that was opened above",
    ],
  },
  {
    name: "a colon in a value",
    files: extra(configMap("data:\n  a: b: c")),
    says: [
      "k8s/extra.yaml:5:6 This is not YAML: Nested mappings are not allowed in compact mappings. Put the inner key on a line of its own, or the value in quotes",
    ],
  },
  {
    name: "an unknown tag",
    files: extra(configMap("data: { a: !!binary aGk= }")),
    says: [
      "k8s/extra.yaml:4:21 YAML tag !!binary is not supported. Remove the tag and write the value plainly",
    ],
  },
  {
    name: "a tag that does not fit",
    files: extra(configMap("data: { a: !!int x }")),
    says: ["k8s/extra.yaml:4:18 This value is not of type !!int. Remove the tag and write the value plainly"],
  },
  {
    name: "endless nesting",
    files: extra("[".repeat(30_000)),
    says: [
      "k8s/extra.yaml:1:932 This is not YAML: nested too deeply. Correct the YAML here; a colon, bracket or quote nearby is often the reason",
    ],
  },
  {
    name: "a merge of no map",
    files: extra(configMap("data:\n  <<: 3")),
    says: ['k8s/extra.yaml:5:7 "<<" merges maps only. Give it an alias of a map, such as "*base"'],
  },
  {
    name: "a list as a key",
    files: extra(configMap("data: { [a]: b }")),
    says: ["k8s/extra.yaml:4:9 This key is neither text nor a plain number. Write the key in quotes"],
  },
  {
    name: "a number as a value of a ConfigMap",
    files: extra(configMap("data:\n  MODE: 0644")),
    says: ["k8s/extra.yaml:5:9 data.MODE is the number 420, but must be text. Write the value in quotes"],
  },
  {
    name: "a version without quotes",
    files: deployment(["labels: { app: checkout }", "labels: { app: checkout, version: 1.10 }"]),
    says: [
      "k8s/deployment.yaml:5:37 metadata.labels.version is the number 1.1, but must be text. Write the value in quotes",
    ],
  },
  {
    name: "yes as an annotation",
    files: deployment(["labels: { app: checkout }", "labels: { app: checkout }\n  annotations: { on: yes }"]),
    says: [
      "k8s/deployment.yaml:6:22 metadata.annotations.true is the boolean true, but must be text. Write the value in quotes",
    ],
  },
  {
    name: "a number too large to be kept exact",
    files: extra(configMap("data: { id: 12345678901234567890 }")),
    says: ["k8s/extra.yaml:4:13 This value is too large to be kept exact as a number. Write it in quotes"],
  },
  {
    name: "not a number",
    files: extra(configMap("data: { id: .nan }")),
    says: ["k8s/extra.yaml:4:13 This value is a number that JSON does not have. Write it in quotes"],
  },
  {
    name: "UTF-16",
    files: extra(Buffer.from(`\ufeff${configMap("data: { a: b }")}`, "utf16le")),
    says: ["k8s/extra.yaml:1:1 k8s/extra.yaml: is not UTF-8 text. Save it as UTF-8"],
  },
  {
    name: "Latin-1",
    files: extra(Buffer.from(configMap("data: { a: grün }"), "latin1")),
    says: ["k8s/extra.yaml:1:1 k8s/extra.yaml: is not UTF-8 text. Save it as UTF-8"],
  },
  {
    name: "a picture",
    files: extra(Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")),
    says: ["k8s/extra.yaml:1:1 k8s/extra.yaml: is not UTF-8 text. Save it as UTF-8"],
  },
  {
    name: "NUL bytes",
    files: extra(configMap("data: { a: b\0c }")),
    says: [
      'k8s/extra.yaml:4:13 This is the control character U+0000, which YAML does not have. Remove it, or write it in double quotes, such as "\\u0007"',
    ],
  },
  {
    name: "a merge conflict that was committed",
    files: deployment(["  replicas: 2", "<<<<<<< HEAD\n  replicas: 2\n=======\n  replicas: 3\n>>>>>>> main"]),
    says: [
      "k8s/deployment.yaml:7:1 This is a merge conflict that was committed. Keep one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>",
    ],
  },
  {
    name: "a template that nothing renders",
    files: deployment(["  replicas: 2", "  replicas: {{ .Values.replicas }}"]),
    says: [
      'k8s/deployment.yaml:7:14 This is no YAML value: "{{" begins a template, which only Helm renders. Write what is meant, or make the folder a Helm chart, with a Chart.yaml',
    ],
  },
  {
    name: "JSON with a comma too many",
    files: { "k8s/extra.json": '{ "apiVersion": "v1", "kind": "ConfigMap", "metadata": { "name": "m" }, }}' },
    says: [
      'k8s/extra.json:1:74 This is not YAML: Unexpected flow-map-end token in YAML stream: "}". Correct the YAML here; a colon, bracket or quote nearby is often the reason',
    ],
  },
  {
    name: "a number that is a file",
    files: extra("42\n"),
    says: ["k8s/extra.yaml:1:1 This is the number 42, not a Kubernetes object. Remove it"],
  },
  {
    name: "a list that is a file",
    files: extra("- apiVersion: v1\n- kind: ConfigMap\n"),
    says: ["k8s/extra.yaml:1:1 This is a list, not a Kubernetes object. Remove it"],
  },
  {
    name: "text that is a file",
    files: extra("apiVersion=v1\n"),
    says: ['k8s/extra.yaml:1:1 This is the string "apiVersion=v1", not a Kubernetes object. Remove it'],
  },
  {
    name: "an anchor that hides a value of a Secret",
    files: extra("apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { password: *hunter2 }\n"),
    says: [
      "k8s/extra.yaml:4:25 This alias has no anchor before it in its document. Refer to an anchor (&name) that ends above it; a value that begins with * stands in quotes",
    ],
  },
  {
    name: "a password that is a number",
    files: extra(
      "apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { password: 98765432109876543210 }\n",
    ),
    says: ["k8s/extra.yaml:4:25 This value is too large to be kept exact as a number. Write it in quotes"],
  },
  {
    name: "a password that is a smaller number",
    files: extra("apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { password: 987654 }\n"),
    says: [
      "k8s/extra.yaml:4:25 stringData.password is a number, but must be text. Write the value in quotes",
    ],
  },
  {
    name: "a Secret with text for base64",
    files: extra("apiVersion: v1\nkind: Secret\nmetadata: { name: s }\ndata: { password: hunter2! }\n"),
    says: [
      "k8s/extra.yaml:4:19 data.password is no base64. Encode it with base64, or write it as it is under stringData",
    ],
  },
];
