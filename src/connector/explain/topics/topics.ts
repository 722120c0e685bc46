/** All topics. The first that fits counts, so what is narrow stands before what is wide. */
import { anyOf } from '../any-of';
import { appTopics } from './app-topics';
import { commandTopics } from './command-topics';
import { connectionTopics } from './connection-topics';
import { dataverseTopics } from './dataverse-topics';
import { edgeTopics } from './edge-topics';
import { flowTopics } from './flow-topics';
import { gitTopics } from './git-topics';
import { missingTopics } from './missing-topics';
import { networkTopics } from './network-topics';
import { oauthTopics, protocolTopics } from './oauth-topics';
import { foreignTopics } from './other-languages';
import { pageTopics } from './page-topics';
import { pipelineTopics } from './pipeline-topics';
import { portalTopics } from './portal-topics';
import { readerTopics } from './reader-topics';
import { requestTopics } from './request-topics';
import { scriptTopics } from './script-topics';
import { serviceInputTopics } from './service-input-topics';
import { serviceTopics } from './service-topics';
import { shownTopics, traceAlone } from './shown-topics';
import { signInTopics } from './sign-in-topics';
import { toolTopics } from './tool-topics';
import type { Topic } from './topic';
import { readTypeTopics, typeTopics } from './type-topics';

export const topics: readonly Topic[] = [
  ...shownTopics,
  ...appTopics,
  ...edgeTopics,
  ...serviceTopics,
  ...serviceInputTopics,
  ...commandTopics,
  ...gitTopics,
  ...pipelineTopics,
  ...readTypeTopics,
  ...readerTopics,
  ...connectionTopics,
  ...portalTopics,
  ...scriptTopics,
  ...dataverseTopics,
  ...oauthTopics,
  ...signInTopics,
  ...protocolTopics,
  ...networkTopics,
  ...requestTopics,
  ...pageTopics,
  ...typeTopics,
  ...flowTopics,
  ...toolTopics,
  ...missingTopics,
  ...foreignTopics,
  traceAlone,
];

const unmistakableTopics = topics.filter(({ isUnmistakable }) => isUnmistakable);

function isAbout({ about, not }: Topic, sentence: string): boolean {
  return about.every((words) => words.test(sentence)) && not?.test(sentence) !== true;
}

/** Longer lines are data, and would take too long. In UTF-16 code units. */
const longest = 4000;

/** What a sentence is about that a program says of an error. */
export function topicOf(sentence: string): Topic | undefined {
  if (sentence.length > longest) return undefined;
  return topics.find((one) => isAbout(one, sentence));
}

/** Whom a person speaks of, and words with which people ask and judge. */
const person = anyOf(
  /\b(?:my|me|we|we've|our|you|your|let's|please|thanks|thank|sorry|hi|hello|should|LGTM|so|but(?! (?:found|got|was|is|received))|then|yesterday|today|now|fix(?:ed|es)?)\b/i,
  /@\w/i,
  /\?\s*$/i,
  /^\W*(?:if|when|once|after|before|how|why|what|note|add(?:s|ed)?|fix(?:es|ed)?|updat\w+|returns?|handles?|support\w*|improv\w+)\b/i,
);

/** Who tells of himself or thanks is no program, whomever programs speak to. */
const teller = /\b(?:I|I'm|I've|I'll)\b(?!\/)|\b(?:my|[Tt]hanks|[Tt]hank|[Hh]ello)\b/;

/** In other languages the letter is a word too. */
const self = /\bI\b/;

/** Programs that ask to try again, or speak of an organization, are no persons. */
const advised = /[.;]\s*please\b.*$|\b(?:your|our) (?:request|organi[sz]ation|tenant|company|administrator|admin)\b/gi;

/** Members of objects and tags of pages are no sentences. */
const markup = /^\s*(?:[{<]|\[\s*[{"'[]|["'][^"']*["']\s*:)/;

/** What a line is about, if nobody but a program can have written it. */
export function unmistakableTopicOf(line: string): Topic | undefined {
  if (line.length > longest / 4 || markup.test(line)) return undefined;
  const isPersons = isPersonsLine(line);
  const isTold = teller.test(line);
  const mayBeSaid = ({ isShown, isToPeople }: Topic) =>
    isShown === true || (isToPeople === true ? !isTold : !isPersons);
  return unmistakableTopics.find((one) => mayBeSaid(one) && isAbout(one, line));
}

function isPersonsLine(line: string): boolean {
  const rest = line.replace(advised, '');
  return person.test(rest) || self.test(rest);
}
