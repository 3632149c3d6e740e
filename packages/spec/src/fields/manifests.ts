import { list, record, text } from "../field-types.ts";
import { branch, everywhere, gitHubRepository, path } from "./shapes.ts";

export const manifests = record({
  doc: "The Kubernetes manifests: plain YAML, a kustomization or a Helm chart.",
  fields: {
    repository: text({
      ...gitHubRepository,
      doc: "Repository of the folder, whose `path` has to be given then.",
      fallback: "the service's own, at the commit that is deployed",
      example: "acme/manifests",
    }),
    branch: text({
      ...branch,
      doc: "Branch of that repository.",
      fallback: "its default branch",
      example: "{environment}-{target}",
      placeholders: everywhere,
    }),
    path: text({
      ...path,
      doc: "Their folder. `kustomization.yaml` or `Chart.yaml` in it says what it is; a chart takes `values-{environment}.yaml` and `values/{environment}.yaml` of its folder after its own values.",
      fallback:
        "`k8s/overlays/{environment}`, or else `k8s`; below the service's `path` where there are several services",
      example: "deploy/{environment}",
      placeholders: everywhere,
    }),
    values: list({
      doc: "Further values files of a Helm chart, in the same repository; the last counts most.",
      of: text({
        ...path,
        doc: "A file.",
        example: "values/{service}-{environment}.yaml",
        placeholders: everywhere,
      }),
    }),
  },
});
