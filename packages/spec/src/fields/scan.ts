import { flag, record, text } from "../field-types.ts";
import { path } from "./shapes.ts";

export const scan = record({
  doc: "The gate that an image has to pass before a release deploys it; there is none where this is left out.",
  rule: true,
  fields: {
    "fail-on": text({
      doc: "The least severity of a finding that stops a release.",
      known: ["critical", "high", "medium", "low", "none"],
      what: "severities",
      fallback: "`critical`",
      example: "high",
    }),
    "only-fixable": flag({
      doc: "Only findings for which there is a fixed version count.",
      fallback: "`false`",
    }),
    "allow-list": text({
      ...path,
      doc: "File of findings that are let through, in the commit that is released.",
      example: "allowed-findings.yaml",
    }),
    "on-not-scanned": text({
      doc: "What an image without findings of a scan means.",
      known: ["fail", "warn"],
      what: "words",
      fallback: "`fail`",
      example: "warn",
    }),
  },
});
