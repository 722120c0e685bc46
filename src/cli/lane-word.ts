/** The first word on the command line of a worker. */
export const laneWord = '--lane';
