package dev.awsevents.benchmarks.report;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import java.util.Random;

/** Made-up results: random numbers of each kind, with more digits than tables show. */
final class Sample {
  static final Setting COLD = new Setting(JvmMode.COLD, "JDK 17");
  static final Setting WARM = new Setting(JvmMode.WARM_C1, "JDK 17");

  private Sample() {}

  static Results results() {
    Random random = new Random(1);
    Results results = new Results();
    for (Payload payload : Payload.values()) {
      results.addSize(payload, random.nextInt(1, 1_000_000));
      results.add(new Measurement(COLD, Metric.FIRST_READ, payload, null, 0));
      for (ContenderName contender : ContenderName.values()) {
        if (contender.takes(payload)) {
          results.add(
              new Measurement(
                  COLD, Metric.FIRST_READ, payload, contender, random.nextDouble(1, 500)));
          results.add(
              new Measurement(WARM, Metric.READ, payload, contender, random.nextDouble(0.1, 5000)));
        }
      }
    }
    return results;
  }
}
