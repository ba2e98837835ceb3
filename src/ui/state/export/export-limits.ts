/** Samples of all files of an export together at most, bytes before compression: all of it is held in memory. */
export const mostExportBytes = 256e6;
