/** Says that the page inside brings no main landmark of its own. */
import { createContext } from 'react';

export const NeedsMain = createContext(false);
