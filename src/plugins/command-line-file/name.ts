/** The name under which the site serves the command line, from its root. Also read in the browser. */
export const commandLineFile = 'fusion-connector.mjs';
