/** The exercises of the lessons: checks them in the build, and puts each into a file that is fetched when it is started. */
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { catalogue } from '../../connector';
import { type Exercise, exerciseFile } from '../../learning/exercise/exercise';
import { emitAssets } from '../rule-docs/emit-assets';
import { exerciseSet } from './exercise-set';
import { findExercises } from './find-exercises';

const pages = 'docs';

export default function exercises({ siteDir }: LoadContext): Plugin {
  let current: readonly Exercise[] = [];
  return {
    name: 'exercises',
    getPathsToWatch: () => [path.join(siteDir, pages, '**/exercises/**')],

    loadContent() {
      const rules = new Set(catalogue.map(({ id }) => id));
      const { exercises: read, problems } = exerciseSet(findExercises(siteDir, pages), rules);
      if (problems.length === 0) {
        current = read;
        return;
      }
      const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
      console.error(`\nThe exercises have ${count}:\n\n${problems.join('\n')}\n`);
      // While somebody edits, what was read last stays up. A build ends here, without a stack trace over the sentences.
      if (process.env.NODE_ENV === 'production') process.exit(1);
    },

    configureWebpack(_config, isServer) {
      return isServer ? {} : { plugins: [emitAssets('exercises', () => files(current))] };
    },
  };
}

function files(all: readonly Exercise[]): Map<string, string> {
  return new Map(all.map((exercise) => [exerciseFile(exercise.id), JSON.stringify(exercise)]));
}
