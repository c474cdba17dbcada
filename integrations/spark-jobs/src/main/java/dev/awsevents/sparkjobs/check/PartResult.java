package dev.awsevents.sparkjobs.check;

import dev.awsevents.check.PayloadReport;
import dev.awsevents.check.Summary;
import java.io.Serializable;
import java.util.List;

/**
 * What a task found.
 *
 * @param reports of payloads whose verdict is not good; not of all, if there are many
 * @param more how many of them are left out
 * @param lines how many lines the part has; 0 if the task had whole files
 */
@SuppressWarnings("serial") // the lists are
record PartResult(Summary summary, List<PayloadReport> reports, long more, long lines)
    implements Serializable {}
