import { map, record, text } from "../field-types.ts";
import { build } from "./build.ts";
import { config } from "./config.ts";
import { manifests } from "./manifests.ts";
import { prune } from "./prune.ts";
import { path } from "./shapes.ts";

/** "all" stands for all of them where a run is started. */
export const notAll = {
  pattern: /^(?!all$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
  form: 'lower-case letters, digits and hyphens, and not "all"',
};

/** In place of `service:`. */
export const services = map({
  doc: "The services of a monorepo, by name, in place of `service`. What stands at the top of the file holds for all of them.",
  keys: notAll,
  example: "cart",
  of: record({
    doc: "What differs from the top of the file.",
    fields: {
      path: text({
        ...path,
        doc: "Its folder: the build context, with its `Dockerfile`, and where `k8s` is looked for.",
        fallback: "a folder of its name",
        example: "services/cart",
      }),
      build,
      manifests,
      config,
      prune,
    },
  }),
});
