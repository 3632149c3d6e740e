import type { BadInput } from "./bed.ts";
import { config } from "./files.ts";

/** The configuration folder: files, `.env`, `secrets.yaml`, `towline-objects.yaml`. */
export const configurationRows: readonly BadInput[] = [
  {
    name: ".env: a line that says nothing",
    files: config({ ".env": "GREETING\n" }),
    says: [
      "config/.env:1:1 This is neither NAME=value nor a comment. Write NAME=value, or # before a comment",
    ],
  },
  {
    name: ".env: a name with a dash in front",
    files: config({ ".env": "-A=b\n" }),
    says: [
      'config/.env:1:1 "-A" cannot be a variable\'s name. Use letters, digits, _, . and -; begin with a letter or _',
    ],
  },
  {
    name: ".env: one name twice",
    files: config({ ".env": "A=b\n\nA=c\n" }),
    says: ["config/.env:3:1 A stands twice, first in line 1. Remove one of the two"],
  },
  {
    name: ".env: a quote that never ends",
    files: config({ ".env": 'A="b\nB=c\n' }),
    says: [
      "config/.env:1:1 A begins a quote that never ends. Close the quote, or put the whole value in other quotes",
    ],
  },
  {
    name: ".env: text after a quote",
    files: config({ ".env": "A='b' c\n" }),
    says: [
      "config/.env:1:1 A has text after its closing quote. Close the quote, or put the whole value in other quotes",
    ],
  },
  {
    name: ".env: UTF-16",
    files: config({ ".env": Buffer.from("\ufeffA=b\n", "utf16le") }),
    says: ["config/.env:1:1 config/.env: is not UTF-8 text. Save it as UTF-8"],
  },
  {
    name: ".env: YAML",
    files: config({ ".env": "A: b\n" }),
    says: [
      "config/.env:1:1 This is neither NAME=value nor a comment. Write NAME=value, or # before a comment",
    ],
  },
  {
    name: "a file's name that is no key",
    files: config({ "my file.txt": "x" }),
    says: [
      "config/my file.txt:1:1 config/my file.txt: the file's name cannot be a key. Use letters, digits, -, _ and . only",
    ],
  },
  {
    name: "files of 2 MB",
    files: config({ "large.bin": Buffer.alloc(2_000_000) }),
    says: [
      "config:1:1 config: ConfigMap checkout-config would hold 1.9 MiB; Kubernetes allows 1 MiB. Put large files into the image, or fetch them at start",
    ],
  },
  {
    name: "a folder inside the folder",
    files: config({ "more/a.txt": "x" }),
    says: [
      "config/more:1:1 config/more: folders inside the configuration folder are not supported. Move its files up, or make an object of them in towline-objects.yaml",
    ],
  },
  {
    name: "a link out of the repository",
    files: config({ "passwd.txt": { link: "/etc/passwd" } }),
    says: [
      "config/passwd.txt:1:1 config/passwd.txt: leads out of the repository. Copy the files into the repository, or correct the path or link",
    ],
  },
  {
    name: "a link to nothing",
    files: config({ "a.txt": { link: "b.txt" } }),
    says: ["config/a.txt:1:1 config/a.txt: is a link to nothing. Correct or remove the link"],
  },
  {
    name: "a link to itself",
    files: config({ "a.txt": { link: "a.txt" } }),
    says: ["config/a.txt:1:1 config/a.txt: is a link that leads back to itself. Correct or remove the link"],
  },
  {
    name: "a configuration that is a link out of the repository",
    files: { "config/.env": undefined, "config/app.properties": undefined, config: { link: "/etc" } },
    says: [
      "config:1:1 config: leads out of the repository. Copy the files into the repository, or correct the path or link",
    ],
  },
  {
    name: "a configuration that is a file",
    files: { config: "A=b\n" },
    says: ["config:1:1 config: is no folder. Name the folder that holds the files"],
  },
  {
    name: "secrets.yaml: a value that is written out",
    files: config({ "secrets.yaml": "PASSWORD: hunter2\n" }),
    says: [
      "config/secrets.yaml:1:11 The value of PASSWORD is no reference. This file says where values stand: aws-secretsmanager:<name or ARN>#<key>, aws-ssm:/<path> or file:<path>#<field>. If a secret is written out here, it counts as known to others: change it",
    ],
  },
  {
    name: "secrets.yaml: a number",
    files: config({ "secrets.yaml": "PIN: 123456\n" }),
    says: [
      "config/secrets.yaml:1:6 The value of PIN is no reference. This file says where values stand: aws-secretsmanager:<name or ARN>#<key>, aws-ssm:/<path> or file:<path>#<field>. If a secret is written out here, it counts as known to others: change it",
    ],
  },
  {
    name: "secrets.yaml: a misspelt store",
    files: config({ "secrets.yaml": "A: aws-secretmanager:prod/db#password\n" }),
    says: [
      "config/secrets.yaml:1:4 The value of A is no reference. This file says where values stand: aws-secretsmanager:<name or ARN>#<key>, aws-ssm:/<path> or file:<path>#<field>. If a secret is written out here, it counts as known to others: change it",
    ],
  },
  {
    name: "secrets.yaml: no key behind #",
    files: config({ "secrets.yaml": "A: aws-secretsmanager:prod/db#\n" }),
    says: [
      "config/secrets.yaml:1:4 The reference of A has no key behind #. Write #<key>, or leave # out for the whole",
    ],
  },
  {
    name: "secrets.yaml: an unknown query",
    files: config({ "secrets.yaml": "A: aws-secretsmanager:prod/db?version=2#x\n" }),
    says: [
      "config/secrets.yaml:1:4 The reference of A has something other than ?stage=<stage>. Write ?stage=AWSPREVIOUS#<key>",
    ],
  },
  {
    name: "secrets.yaml: a key that the secret does not have",
    files: config({ "secrets.yaml": "A: aws-secretsmanager:prod/db#pasword\n" }),
    says: [
      'config/secrets.yaml:1:4 A: aws-secretsmanager:prod/db#pasword: what it names has no key "pasword". Correct the key, or add it to the secret',
    ],
  },
  {
    name: "secrets.yaml: a name that is no key",
    files: config({ "secrets.yaml": '"a b": aws-ssm:/prod/db\n' }),
    says: ['config/secrets.yaml:1:8 "a b" cannot be a key. Use letters, digits, -, _ and . only'],
  },
  {
    name: "secrets.yaml: many parameters for one key",
    files: config({ "secrets.yaml": "A: aws-ssm:/prod/*\n" }),
    says: [
      'config/secrets.yaml:1:4 "A" stands for many parameters, and this is one key. Write the key as "*", or with a beginning of its own: "DB_*"',
    ],
  },
  {
    name: "secrets.yaml: a file that is not there",
    files: config({ "secrets.yaml": "A: file:../outputs.json#db.host\n" }),
    says: [
      "config/secrets.yaml:1:4 file:../outputs.json#db.host: there is no such file. Correct the path; it is relative to the folder of this file",
    ],
  },
  {
    name: "secrets.yaml: a file out of the repository",
    files: config({ "secrets.yaml": "A: file:../../../etc/passwd#root\n" }),
    says: [
      "config/secrets.yaml:1:4 file:../../../etc/passwd#root: ../../etc/passwd: leads out of the repository. Copy the files into the repository, or correct the path or link",
    ],
  },
  {
    name: "secrets.yaml: a field that the file does not have",
    files: {
      ...config({ "secrets.yaml": "A: file:../outputs.json#db.port\n" }),
      "outputs.json": '{ "db": {} }',
    },
    says: [
      "config/secrets.yaml:1:4 file:../outputs.json#db.port: the file has no such field. Correct the field, or write it there",
    ],
  },
  {
    name: "secrets.yaml: a list",
    files: config({ "secrets.yaml": "- A\n" }),
    says: [
      "config/secrets.yaml:1:1 This is no map of references. Write NAME: aws-secretsmanager:<name or ARN>#<key>, aws-ssm:/<path> or file:<path>#<field>",
    ],
  },
  {
    name: "secrets.yaml: a tab",
    files: config({ "secrets.yaml": "A:\n\tb: c\n" }),
    says: ["config/secrets.yaml:2:1 This is not YAML that can be read. Indent with spaces"],
  },
  {
    name: "secrets.yaml: two documents",
    files: config({ "secrets.yaml": "A: aws-ssm:/a\n---\nB: aws-ssm:/b\n" }),
    says: ["config/secrets.yaml:3:1 There is a second document. Write all references into one"],
  },
  {
    name: "secrets.yaml: a value that is hidden in a list",
    files: config({ "secrets.yaml": "A: [hunter2]\n" }),
    says: [
      "config/secrets.yaml:1:4 The value of A is no reference. This file says where values stand: aws-secretsmanager:<name or ARN>#<key>, aws-ssm:/<path> or file:<path>#<field>. If a secret is written out here, it counts as known to others: change it",
    ],
  },
  {
    name: "secrets.yaml beside secrets.yml",
    files: config({ "secrets.yaml": "A: aws-ssm:/a\n", "secrets.yml": "B: aws-ssm:/b\n" }),
    says: [
      "config/secrets.yml:1:1 config/secrets.yml: stands beside secrets.yaml. Write all references into one of the two",
    ],
  },
  {
    name: "secrets.yaml: UTF-16",
    files: config({ "secrets.yaml": Buffer.from("\ufeffA: aws-ssm:/a\n", "utf16le") }),
    says: ["config/secrets.yaml:1:1 config/secrets.yaml: is not UTF-8 text. Save it as UTF-8"],
  },
  {
    name: "towline-objects.yaml: a map",
    files: config({ "towline-objects.yaml": "configmap: a\nfiles: x\n" }),
    says: [
      'config/towline-objects.yaml:1:1 This is no list of objects. Begin each object with "- configmap: <name>"',
    ],
  },
  {
    name: "towline-objects.yaml: no kind",
    files: config({ "towline-objects.yaml": "- name: a\n" }),
    says: [
      'config/towline-objects.yaml:1:3 This object has no kind and name. Begin it with "- configmap: <name>" or "- secret: <name>"',
    ],
  },
  {
    name: "towline-objects.yaml: an unknown field",
    files: config({ "towline-objects.yaml": "- configmap: a\n  file: app.properties\n" }),
    says: [
      'config/towline-objects.yaml:2:9 "file" is not known here. Known are configmap, secret, type, strategy, files, env, values',
    ],
  },
  {
    name: "towline-objects.yaml: a name that is none",
    files: config({ "towline-objects.yaml": "- configmap: My Config\n  files: app.properties\n" }),
    says: [
      'config/towline-objects.yaml:1:14 "My Config" cannot be an object\'s name. Use lower-case letters, digits, - and . only, at most 63',
    ],
  },
  {
    name: "towline-objects.yaml: a file that is not there",
    files: config({ "towline-objects.yaml": "- configmap: a\n  files: app.propertis\n" }),
    says: [
      'config/towline-objects.yaml:2:10 There is no "app.propertis". Correct the path; it is relative to the folder of this file',
    ],
  },
  {
    name: "towline-objects.yaml: a path out of the repository",
    files: config({ "towline-objects.yaml": "- configmap: a\n  files: ../../secret.txt\n" }),
    says: [
      'config/towline-objects.yaml:2:10 "../../secret.txt" leads out of the repository. Name files of the repository that holds this file; check others out into it, or copy them',
    ],
  },
  {
    name: "towline-objects.yaml: a pattern that matches nothing",
    files: config({ "towline-objects.yaml": '- configmap: a\n  files: "*.toml"\n' }),
    says: [
      'config/towline-objects.yaml:2:10 "*.toml" matches no file. Correct the pattern; it is relative to the folder of this file',
    ],
  },
  {
    name: "towline-objects.yaml: a secret in a ConfigMap",
    files: config({ "towline-objects.yaml": "- configmap: a\n  values: { P: aws-ssm:/prod/p }\n" }),
    says: [
      "config/towline-objects.yaml:2:16 P refers to a secret, and a ConfigMap shows its values to everybody. Write the reference into secrets.yaml, or make the object a secret",
    ],
  },
  {
    name: "towline-objects.yaml: one object twice",
    files: config({
      "towline-objects.yaml": "- configmap: a\n  values: { A: b }\n- configmap: a\n  values: { C: d }\n",
    }),
    says: [
      "config/towline-objects.yaml:3:3 ConfigMap a stands twice, first in line 1. Make one object of the two",
    ],
  },
  {
    name: "towline-objects.yaml: one key twice",
    files: config({
      "towline-objects.yaml": "- configmap: a\n  files: app.properties\n  values: { app.properties: b }\n",
    }),
    says: [
      'config/towline-objects.yaml:1:3 a gets the key "app.properties" twice: of config/app.properties and of config/towline-objects.yaml:3. Leave one of the two out, or name its key: "<key>=<file>"',
    ],
  },
  {
    name: "towline-objects.yaml: an unknown strategy",
    files: config({ "towline-objects.yaml": "- configmap: a\n  strategy: version\n  values: { A: b }\n" }),
    says: [
      "config/towline-objects.yaml:2:13 This strategy is not known. Known are versioned, replace, recreate",
    ],
  },
  {
    name: "towline-objects.yaml: an object of nothing",
    files: config({ "towline-objects.yaml": "- configmap: a\n" }),
    says: ['config/towline-objects.yaml:1:3 a is made of nothing. Give it "files", "env" or "values"'],
  },
  {
    name: "towline-objects.yaml: a type for a ConfigMap",
    files: config({ "towline-objects.yaml": "- configmap: a\n  type: Opaque\n  values: { A: b }\n" }),
    says: [
      'config/towline-objects.yaml:2:9 type is only for Secrets, and must be text. Such as "kubernetes.io/tls"',
    ],
  },
  {
    name: "towline-objects.yaml: a number",
    files: config({ "towline-objects.yaml": "- configmap: a\n  values: { PORT: 8080 }\n" }),
    says: ["config/towline-objects.yaml:2:19 PORT is no text. Write the value in quotes"],
  },
  {
    name: "towline-objects.yaml: the folder's own ConfigMap",
    files: config({ "towline-objects.yaml": "- configmap: checkout-config\n  values: { A: b }\n" }),
    says: [
      "config/towline-objects.yaml:1:3 ConfigMap checkout-config is made of the folder already. Rename it, or name here all files that it is made of",
    ],
  },
  {
    name: "towline-objects.yaml: a strategy for nothing",
    files: config({ "towline-objects.yaml": "- configmap: checkout-confg\n  strategy: replace\n" }),
    says: [
      'config/towline-objects.yaml:1:3 checkout-confg is made of nothing. Give it "files", "env" or "values", or correct its name',
    ],
  },
  {
    name: "towline-objects.yaml: UTF-16",
    files: config({ "towline-objects.yaml": Buffer.from("\ufeff- configmap: a\n", "utf16le") }),
    says: [
      "config/towline-objects.yaml:1:1 config/towline-objects.yaml: is not UTF-8 text. Save it as UTF-8",
    ],
  },
];
