import { chatLink, chatText } from "@towline/action-kit";
import { durationOf, inWords, isBroken, type Outcome, ownName } from "./outcome.ts";
import { type Reported, subjectOf } from "./summary.ts";

const icons: Readonly<Record<Outcome, string>> = {
  success: ":white_check_mark:",
  failure: ":x:",
  cancelled: ":black_square_for_stop:",
};

const mostNamed = 10;

const ending = ({ outcome, jobs }: Reported): string => {
  const took = inWords(durationOf(jobs));
  if (outcome === "success") return `done in ${took}`;
  if (outcome === "cancelled") return `cancelled after ${took}`;
  const broken = jobs.filter(isBroken);
  const named = broken.slice(0, mostNamed).map((job) => chatLink(job.url, ownName(job)));
  const more = broken.length > mostNamed ? ` and ${broken.length - mostNamed} more` : "";
  return named.length === 0 ? "failed" : `failed: ${named.join(", ")}${more}`;
};

/** One line for the chat, in its markup. */
export const renderMessage = (reported: Reported, runUrl: string, actor: string): string => {
  const { outcome, plan } = reported;
  const subject = plan === undefined ? "The plan" : subjectOf(plan);
  return `${icons[outcome]} ${chatText(subject)}: ${ending(reported)} (${chatLink(runUrl, "run")} by ${chatText(actor)})`;
};
