import { describeFailures } from "./rows.ts";

const service = (name: string, annotations = "{}"): string => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  annotations: ${annotations}
spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }
`;

const many = Array.from({ length: 11 }, (_, index) => service(`shard-${index}`)).join("---\n");

describeFailures("what a deploy does not delete", [
  {
    name: "an annotation that says something else than keep",
    given: (stage) => stage.service({ "k8s/old.yaml": service("old", '{ towline.dev/prune: "false" }') }),
    says: [
      'Deploy to dev: k8s/old.yaml:1:1 service/old: towline.dev/prune is "false". Write "keep" for what is to stay when it leaves the manifests, or remove the annotation',
    ],
  },
  {
    name: "much of what is on record, without having been told so",
    given: async (stage) => {
      await stage.service({ "k8s/shards.yaml": many });
      await stage.deploy();
      await stage.service({ "k8s/shards.yaml": undefined });
    },
    says: [
      'Deploy to dev: This deploy would delete 11 of the 13 objects on record, which are not in its manifests: service/shard-0, service/shard-1, service/shard-2, service/shard-3, service/shard-4, service/shard-5, service/shard-6, service/shard-7 and 3 more. If all of that is to go, run it again with the input "confirm-prune: 11". If not, put back what is missing in the manifests, or annotate what is to stay with towline.dev/prune: keep. Nothing was changed',
    ],
  },
]);
