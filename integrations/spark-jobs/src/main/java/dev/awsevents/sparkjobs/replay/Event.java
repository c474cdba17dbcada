package dev.awsevents.sparkjobs.replay;

/**
 * A document to send.
 *
 * @param place the file and the number of the document in its part: the same in each run
 * @param json the document as it stands in the file
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record Event(String place, byte[] json) {}
