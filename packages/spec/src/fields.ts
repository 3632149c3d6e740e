import { integer, list, map, record, text } from "./field-types.ts";
import { build } from "./fields/build.ts";
import { config } from "./fields/config.ts";
import { environment, timeoutMinutes } from "./fields/environment.ts";
import { manifests } from "./fields/manifests.ts";
import { prune } from "./fields/prune.ts";
import { scan } from "./fields/scan.ts";
import { services } from "./fields/services.ts";
import { name, region } from "./fields/shapes.ts";

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
    services,
    build,
    "allowed-regions": list({
      doc: "AWS regions that images and caches of the service may be in.",
      fallback: "all",
      of: region,
      rule: true,
    }),
    scan,
    manifests,
    config,
    prune,
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
