import { escapeHtml } from "@towline/kernel";
import type { Since } from "./since.ts";

export interface Commit {
  readonly sha: string;
  readonly message: string;
  /** GitHub's name of who wrote it, or the one in the commit. */
  readonly author: string;
}

export interface Notes {
  readonly since: Since | undefined;
  /** Oldest first. */
  readonly commits: readonly Commit[];
  /** There are more than GitHub lists. */
  readonly total: number;
  /** Page that compares both; undefined for a first release. */
  readonly compareUrl: string | undefined;
}

const begin = "<!-- towline: begin -->";
const end = "<!-- towline: end -->";
const mostListed = 200;

/** A commit's first line, in which nothing calls anybody and nothing is markup; `#12` still leads to the issue. */
const subjectOf = (message: string): string =>
  escapeHtml(message.split("\n")[0] ?? "")
    .replaceAll("@", "@<!-- -->")
    .replace(/[\\`*_[\]|~]/g, "\\$&");

const commitLine = ({ sha, message, author }: Commit): string =>
  `- ${subjectOf(message)} (${sha.slice(0, 7)}, ${subjectOf(author)})`;

const heading = ({ since }: Notes): string => {
  if (since === undefined) return "First release.";
  const { name, environment } = since;
  const where = environment === undefined ? "" : `, which was live in ${environment} before`;
  return `Changes since ${subjectOf(name)}${where}:`;
};

/** Our part of a release's text, newest commit first. */
export const renderNotes = (notes: Notes): string => {
  const listed = notes.commits.toReversed().slice(0, mostListed);
  const more = notes.total - listed.length;
  const lines = notes.since === undefined ? [] : listed.map(commitLine);
  return [
    begin,
    heading(notes),
    "",
    ...(notes.since !== undefined && lines.length === 0 ? ["No commits."] : lines),
    ...(notes.since !== undefined && more > 0 ? [`- and ${more} more`] : []),
    ...(notes.compareUrl === undefined ? [] : ["", `[All of it](${notes.compareUrl})`]),
    end,
  ].join("\n");
};

/** Puts our part into a release's text in place of an earlier one; what people wrote around it stays. */
export const withNotes = (body: string, notes: string): string => {
  const [from, to] = [body.indexOf(begin), body.indexOf(end)];
  if (from >= 0 && to > from) return `${body.slice(0, from)}${notes}${body.slice(to + end.length)}`;
  return body.trim() === "" ? notes : `${body.trimEnd()}\n\n${notes}`;
};
