/** The place of the draft that somebody wants to go to: what folds its fields away opens where the place is within. */
import { createContext } from 'react';

export const WantedPlaceContext = createContext<string | undefined>(undefined);
