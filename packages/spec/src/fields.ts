import { integer, list, map, record, text } from "./field-types.ts";
import { build } from "./fields/build.ts";
import { environment, timeoutMinutes } from "./fields/environment.ts";
import { everywhere, name, path, region } from "./fields/shapes.ts";

/**
 * Every field of towline.yaml. The one source of the parser's checks, of the JSON Schema for editors and of the table
 * in docs/towline-yaml.md.
 *
 * `rule: true` marks what decides where a service goes, and as whom: never read from the ref being deployed.
 */
export const specFields = record({
  doc: "towline.yaml: how a service is built and where it is deployed.",
  fields: {
    extends: text({
      doc: "A repository whose towline.yaml is read first, at its default branch: `owner/name`, `owner/name@branch` or `owner/name:path`.",
      pattern: /^[\w.-]+\/[\w.-]+(@[^\s:@]+)?(:[^\s:]+)?$/,
      form: "owner/name, owner/name@branch or owner/name:path",
      example: "acme/config",
      rule: true,
    }),
    service: text({ ...name, doc: "Name of the service.", example: "checkout", rule: true }),
    build,
    "allowed-regions": list({
      doc: "AWS regions that images and caches of the service may be in.",
      fallback: "all",
      of: region,
      rule: true,
    }),
    manifests: record({
      doc: "The Kubernetes manifests: plain YAML, a kustomization or a Helm chart.",
      fields: {
        path: text({
          ...path,
          doc: "Their folder. `kustomization.yaml` or `Chart.yaml` in it says what it is; a chart takes `values-{environment}.yaml` and `values/{environment}.yaml` of its folder after its own values.",
          fallback: "`k8s/overlays/{environment}`, or else `k8s`",
          example: "deploy/{environment}",
          placeholders: everywhere,
        }),
        values: list({
          doc: "Further values files of a Helm chart, in the service's repository; the last counts most.",
          of: text({
            ...path,
            doc: "A file.",
            example: "values/{service}-{environment}.yaml",
            placeholders: everywhere,
          }),
        }),
      },
    }),
    config: record({
      doc: "The configuration. Whichever file sets it sets all of it.",
      whole: true,
      fields: {
        repository: text({
          doc: "Repository of the folder.",
          pattern: /^[\w.-]+\/[\w.-]+$/,
          form: "owner/name",
          fallback: "the repository of the file that says it",
          example: "acme/config",
        }),
        path: text({
          ...path,
          doc: "Its folder.",
          example: "{environment}/{target}/{service}",
          placeholders: everywhere,
        }),
        strategy: text({
          doc: "How a changed object is brought in: `versioned` under a new name, `replace` in place in one step, `recreate` too, and immutable objects by deleting and creating them. `towline-objects.yaml` in the folder says it for single objects.",
          known: ["versioned", "replace", "recreate"],
          what: "strategies",
          example: "replace",
          fallback:
            "`versioned`, and `replace` for objects whose bare name stands where no reference can be rewritten",
        }),
      },
      required: ["path"],
    }),
    "timeout-minutes": integer({ ...timeoutMinutes, fallback: "15" }),
    environments: map({
      doc: "The environments, by name.",
      keys: name,
      example: "dev",
      of: environment,
      rule: true,
    }),
  },
});
