import { protectedKinds } from "@towline/kernel";
import { flag, list, record, text } from "../field-types.ts";

export const prune = record({
  doc: "What becomes of objects that leave the manifests.",
  fields: {
    enabled: flag({
      doc: "Deletes what an earlier deploy applied and the manifests no longer hold, once the new version serves. `false`: it is named and left in place.",
      fallback: "`true`",
    }),
    include: list({
      doc: "Kinds that are deleted too, although that loses data or objects of others.",
      of: text({
        doc: "A kind.",
        known: protectedKinds,
        what: "kinds",
        example: "PersistentVolumeClaim",
      }),
      fallback: "none of them",
    }),
  },
});
