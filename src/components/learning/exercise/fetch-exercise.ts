/** Fetches the file of an exercise from this site. The only place of the exercises that asks the network. */
import { type Exercise, exerciseFile } from '../../../learning/exercise/exercise';

/** Rejects with a sentence for the reader. The build has checked the file, so it is taken as it is. */
export async function fetchExercise(baseUrl: string, id: string): Promise<Exercise> {
  let response: Response;
  try {
    response = await fetch(`${baseUrl}${exerciseFile(id)}`);
  } catch {
    throw new Error('The files of the exercise could not be loaded. Is the connection there?');
  }
  if (!response.ok) {
    throw new Error('The files of the exercise are not there. Perhaps the site was renewed: load the page again.');
  }
  return response.json();
}
