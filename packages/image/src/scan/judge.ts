import { reaches } from "./severity.ts";
import type { AllowEntry, Finding, JudgedFinding, Policy, Unscanned, Verdict } from "./types.ts";

const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const matches = (entry: AllowEntry, finding: Finding): boolean =>
  [finding.id, ...finding.aliases].some((id) => sameId(id, entry.id)) &&
  (entry.package === undefined || entry.package === finding.package);

const judgeOne = (finding: Finding, policy: Policy, today: string): JudgedFinding => {
  const entries = policy.allowList.filter((entry) => matches(entry, finding));
  const allowed = entries.find(({ until }) => until >= today);
  if (allowed !== undefined) return { finding, decision: "allowed", allowed };
  const counts = reaches(finding.severity, policy.failOn) && !(policy.onlyFixable && finding.fix === "none");
  return { finding, decision: counts ? "fails" : "noted", expired: entries[0] };
};

const outcomeOf = (judged: readonly JudgedFinding[], unscanned: readonly Unscanned[]): Verdict["outcome"] => {
  if (judged.some(({ decision }) => decision === "fails")) return "failed";
  return unscanned.length > 0 ? "not-scanned" : "passed";
};

/** Decides over an image. `today` is `2026-12-31`, in UTC. What could not be scanned never passes. */
export const judge = (
  {
    findings,
    unscanned,
  }: { readonly findings: readonly Finding[]; readonly unscanned: readonly Unscanned[] },
  policy: Policy,
  today: string,
): Verdict => {
  const judged = findings.map((finding) => judgeOne(finding, policy, today));
  const used = policy.allowList.filter((entry) => findings.some((finding) => matches(entry, finding)));
  return {
    outcome: outcomeOf(judged, unscanned),
    findings: judged,
    unscanned,
    expired: used.filter(({ until }) => until < today),
    // in a part that was not scanned there may be what an entry is for
    unused: unscanned.length > 0 ? [] : policy.allowList.filter((entry) => !used.includes(entry)),
  };
};
